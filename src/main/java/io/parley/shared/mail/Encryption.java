package io.parley.shared.mail;

/** How mail goes to its server: encrypted after the greeting (RFC 3207), from the first byte on (RFC 8314), or not at all. */
public enum Encryption { STARTTLS, TLS, NONE }

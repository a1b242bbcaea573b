package io.parley.shared.mail;

/** Waiting for its next try, taken by the mail server, given up, or never to be sent. */
public enum MailState { READY, SENT, FAILED, DROPPED }

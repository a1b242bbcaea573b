package io.parley.link;

import java.util.UUID;

/** What a public code stands for. @param target what answers need when the database is away, as JSON @param closed answers 410 */
public record PublicAddress(Kind kind, String code, UUID brand, UUID subject, String target, boolean closed) {

    public enum Kind { LINK, PAGE }
}

package io.parley.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session the identity provider has ended (design.md 10). */
@Entity
@Table(name = "ended_session")
class EndedSession {

    @Id
    private String sid;
    private String subject;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected EndedSession() {
    }

    EndedSession(String sid, String subject, Instant endedAt, Instant expiresAt) {
        this.sid = sid;
        this.subject = subject;
        this.endedAt = endedAt;
        this.expiresAt = expiresAt;
    }
}

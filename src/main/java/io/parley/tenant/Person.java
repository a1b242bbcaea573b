package io.parley.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who logged in at least once: issuer and subject say who, the rest is what the identity provider last told us. */
@Entity
class Person {

    @Id
    private UUID id;
    private String issuer;
    private String subject;
    private String email;
    private String name;
    private String language;
    private String look = "auto";
    @Column(name = "platform_admin")
    private boolean platformAdmin;
    @Column(name = "admin_by_setting")
    private boolean adminBySetting;
    @Column(name = "second_factor")
    private boolean secondFactor;
    @Column(name = "email_verified")
    private boolean emailVerified;
    @Column(name = "sessions_from")
    private Instant sessionsFrom;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    protected Person() {
    }

    Person(UUID id, String issuer, String subject, Instant now) {
        this.id = id;
        this.issuer = issuer;
        this.subject = subject;
        this.createdAt = now;
    }

    /** Takes over what the identity provider says now. */
    void loggedIn(SignIn by, Instant now) {
        this.email = by.email();
        this.emailVerified = by.emailVerified();
        this.name = by.name().isBlank() ? by.email() : by.name();
        this.secondFactor = by.secondFactor();
        this.lastLoginAt = now;
    }

    /** Rule TN15. @return whether that is something new; who was made an admin in the database by hand stays one */
    boolean adminBySetting(boolean listed) {
        boolean changes = listed != adminBySetting;
        this.platformAdmin = listed || platformAdmin && !changes;
        this.adminBySetting = listed;
        return changes;
    }

    void prefer(String language, String look) {
        this.language = language == null ? this.language : language;
        this.look = look == null ? this.look : look;
    }

    /** Whether this is their e-mail, and the identity provider says that it is verified. */
    boolean hasProved(String address) {
        return emailVerified && address.equalsIgnoreCase(email);
    }

    /** Whether a session counts whose person proved at that time who they are (identity, ID9). */
    boolean acceptsProofOf(Instant proved) {
        return sessionsFrom == null || !proved.isBefore(sessionsFrom);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String subject() {
        return subject;
    }

    PersonView view() {
        return new PersonView(id, name, email, platformAdmin, language, look);
    }
}

package io.parley.conversation;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The one thread with a contact on an account. A lane of the queues is one of these. */
@Entity
class Conversation extends TenantOwned {

    /** Replies to a person's message that X counts against nothing (x-platform.md 1.1). */
    private static final int FREE = 5;
    /** How long a holding message speaks for the next ones too. */
    private static final Duration HELD = Duration.ofHours(1);

    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "contact_id")
    private UUID contactId;
    private UUID lane;
    @Column(name = "answered_by")
    private String answeredBy = "BOT";
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "active_run_id")
    private UUID activeRunId;
    private String language;
    @Column(name = "last_inbound_at")
    private Instant lastInboundAt;
    @Column(name = "free_replies")
    private int freeReplies;
    @Column(name = "last_message_at")
    private Instant lastMessageAt;
    @Column(name = "last_reply_at")
    private Instant lastReplyAt;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Conversation() {
    }

    Conversation(UUID id, UUID account, UUID contact, UUID lane, String language, Instant now) {
        super(id);
        this.accountId = account;
        this.contactId = contact;
        this.lane = lane;
        this.language = language;
        this.lastMessageAt = now;
        this.createdAt = now;
    }

    /** What was said since then was said after it: X counts from when the message came, not from when it was handled (rule CV10). */
    void heard(Instant at) {
        lastInboundAt = at;
        lastMessageAt = at;
        if (lastReplyAt == null || at.isAfter(lastReplyAt)) {
            freeReplies = FREE;
        }
    }

    /** A message nobody here can read: it is shown, and neither the bot nor an allowance knows of it. */
    void received(Instant at) {
        lastMessageAt = at.isAfter(lastMessageAt) ? at : lastMessageAt;
    }

    /** @return whether the channel counts what is said now against no allowance */
    boolean said(Instant now) {
        lastMessageAt = now;
        lastReplyAt = now;
        boolean free = freeReplies > 0;
        freeReplies = Math.max(0, freeReplies - 1);
        return free;
    }

    /** Rule CV4. @param who null when somebody answers in the channel's own app */
    void taken(String who, Instant now) {
        answeredBy = "PERSON";
        takenBy = who;
        takenAt = now;
    }

    void handedBack() {
        answeredBy = "BOT";
        takenBy = null;
        takenAt = null;
    }

    /** @return whether it has to be said again that nobody answers at present (rule CV11) */
    boolean held(Instant now) {
        boolean again = heldAt == null || heldAt.plus(HELD).isBefore(now);
        heldAt = again ? now : heldAt;
        return again;
    }

    void runs(UUID run, String language) {
        this.activeRunId = run;
        this.language = language;
    }

    void runEnded() {
        activeRunId = null;
    }

    boolean personAnswers() {
        return answeredBy.equals("PERSON");
    }

    UUID account() {
        return accountId;
    }

    UUID contact() {
        return contactId;
    }

    UUID lane() {
        return lane;
    }

    String takenBy() {
        return takenBy;
    }

    UUID activeRun() {
        return activeRunId;
    }

    String language() {
        return language;
    }

    Instant lastInboundAt() {
        return lastInboundAt;
    }

    Instant lastMessageAt() {
        return lastMessageAt;
    }
}

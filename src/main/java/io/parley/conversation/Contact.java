package io.parley.conversation;

import io.parley.channel.Inbound;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A person on a channel, as one brand knows them. */
@Entity
class Contact extends TenantOwned {

    private String channel;
    @Column(name = "external_id")
    private String externalId;
    private String name = "";
    private String handle = "";
    @Column(name = "opted_out_at")
    private Instant optedOutAt;
    @Column(name = "first_seen_at")
    private Instant firstSeenAt;
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Contact() {
    }

    Contact(UUID id, String channel, String externalId, Instant now) {
        super(id);
        this.channel = channel;
        this.externalId = externalId;
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    /** What the channel last said of them; what it leaves out stays. */
    void seen(Inbound.Person person, Instant now) {
        name = person.name().isBlank() ? name : person.name();
        handle = person.handle().isBlank() ? handle : person.handle();
        lastSeenAt = now;
    }

    /** Rule CV5. */
    void optOut(Instant now) {
        optedOutAt = now;
    }

    void comeBack() {
        optedOutAt = null;
    }

    /** Nothing is known of them any more. */
    boolean erased() {
        return erasedAt != null;
    }

    boolean optedOut() {
        return optedOutAt != null;
    }

    String externalId() {
        return externalId;
    }

    String name() {
        return name.isBlank() && !handle.isBlank() ? "@" + handle : name;
    }

    String handle() {
        return handle;
    }
}

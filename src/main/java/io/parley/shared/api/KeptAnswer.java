package io.parley.shared.api;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The answer to a write, kept for whoever sends it again (rule AP6). */
@Entity
@Table(name = "api_answer")
class KeptAnswer extends TenantOwned {

    @Column(name = "key_id")
    private UUID keyId;
    private String word;
    private String request;
    private int status;
    private String location;
    private String etag;
    private String body;
    @Column(name = "created_at")
    private Instant createdAt;

    protected KeptAnswer() {
    }

    KeptAnswer(UUID id, Write write, ApiAnswer answer, Instant now) {
        super(id);
        this.keyId = write.key();
        this.word = write.word();
        this.request = write.request();
        this.status = answer.status();
        this.location = answer.location();
        this.etag = answer.etag();
        this.body = answer.body();
        this.createdAt = now;
    }

    boolean answers(Write write) {
        return request.equals(write.request());
    }

    ApiAnswer answer() {
        return new ApiAnswer(status, body, etag, location);
    }
}

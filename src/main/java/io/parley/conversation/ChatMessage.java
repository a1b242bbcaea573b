package io.parley.conversation;

import io.parley.channel.Attachment;
import io.parley.channel.Inbound;
import io.parley.channel.OutgoingJson;
import io.parley.engine.Outgoing;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said in a conversation, by whomever. */
@Entity
@Table(name = "message")
class ChatMessage extends TenantOwned {

    enum Author { CONTACT, BOT, PERSON }

    @Column(name = "conversation_id")
    private UUID conversationId;
    @Column(name = "run_id")
    private UUID runId;
    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private Author author;
    private String text;
    private String body;
    @Column(name = "event_key")
    private String eventKey;
    @Column(name = "outbox_id")
    private UUID outboxId;
    private Instant at;

    protected ChatMessage() {
    }

    private ChatMessage(UUID id, UUID conversation, Author author, String text, Instant at) {
        super(id);
        this.conversationId = conversation;
        this.author = author;
        this.text = text;
        this.at = at;
    }

    /** Came in from the channel; its body is what came besides the words. */
    static ChatMessage heard(UUID id, UUID conversation, Author author, Inbound heard, String eventKey, Instant at) {
        var message = new ChatMessage(id, conversation, author, heard.text(), at);
        message.body = Attachment.body(heard.attachments());
        message.eventKey = eventKey;
        return message;
    }

    /** Goes out through the outbox under this id. @param body quick replies and buttons, as the outbox has them */
    static ChatMessage said(UUID id, UUID conversation, UUID run, Author author, String text, String body, Instant at) {
        var message = new ChatMessage(id, conversation, author, text, at);
        message.runId = run;
        message.body = body;
        message.outboxId = id;
        return message;
    }

    Author author() {
        return author;
    }

    String text() {
        return text;
    }

    /** What we said, with its quick replies and buttons; what came in says no more than its words. */
    Outgoing shown() {
        return outboxId == null || body == null ? Outgoing.text(text) : OutgoingJson.read(body).message();
    }

    /** Only of what came in. */
    List<Attachment> attachments() {
        return outboxId == null ? Attachment.read(body) : List.of();
    }

    UUID outbox() {
        return outboxId;
    }

    Instant at() {
        return at;
    }
}

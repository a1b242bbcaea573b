package io.parley.campaign;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A Direct Message Card and the post that shows it: DRAFT → PUBLISHING → PUBLISHED, or FAILED from where it goes on again (rule CA8).
 * While PUBLISHING it waits for its welcome messages, then for the channel's card, then for the post; one call at a time.
 */
@Entity
class Card extends TenantOwned {

    @Column(name = "campaign_id")
    private UUID campaignId;
    @Column(name = "account_id")
    private UUID accountId;
    private String name;
    @Column(name = "post_text")
    private String postText;
    @Enumerated(EnumType.STRING)
    private CardState state = CardState.DRAFT;
    @Column(name = "external_id")
    private String externalId;
    @Column(name = "card_uri")
    private String cardUri;
    @Column(name = "post_external_id")
    private String postExternalId;
    @Column(name = "send_id")
    private UUID sendId;
    private String problem;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private int version;

    protected Card() {
    }

    Card(UUID id, CardText text, Instant now) {
        super(id);
        this.createdAt = now;
        say(text);
    }

    /** Rule CA9. */
    void change(int known, CardText text) {
        Stale.check("card", known, version);
        refuseUnless(isOpen(), "campaign.card.closed");
        say(text);
    }

    private void say(CardText text) {
        this.name = text.name();
        this.campaignId = text.campaign();
        this.accountId = text.account();
        this.postText = text.post();
    }

    void publish(int known) {
        Stale.check("card", known, version);
        refuseUnless(state == CardState.DRAFT || state == CardState.FAILED, "campaign.card.published.already");
        state = CardState.PUBLISHING;
        problem = null;
        sendId = null;
    }

    /** Whether the next call may be put now. */
    boolean isWaiting() {
        return state == CardState.PUBLISHING && sendId == null;
    }

    boolean isMade() {
        return cardUri != null;
    }

    /** Nothing of it is on the channel yet. */
    boolean isOpen() {
        return cardUri == null && (state == CardState.DRAFT || state == CardState.FAILED);
    }

    void sending(UUID send) {
        sendId = send;
    }

    void made(UUID send, String id, String uri) {
        if (cardUri == null) {
            externalId = id;
            cardUri = uri;
        }
        if (send.equals(sendId)) {
            sendId = null;
        }
    }

    void posted(String id, Instant now) {
        postExternalId = id;
        publishedAt = now;
        state = CardState.PUBLISHED;
        sendId = null;
        problem = null;
    }

    /** @param send the call that failed; null: one of its welcome messages did, before any call of its own */
    void failed(UUID send, String failure) {
        if (state == CardState.PUBLISHING && (send == null ? sendId == null && cardUri == null : send.equals(sendId))) {
            state = CardState.FAILED;
            problem = failure;
            sendId = null;
        }
    }

    UUID campaign() {
        return campaignId;
    }

    UUID account() {
        return accountId;
    }

    String postText() {
        return postText;
    }

    String cardUri() {
        return cardUri;
    }

    CardView view(List<CardButtonView> buttons) {
        return new CardView(id(), campaignId, accountId, name, postText, state, isOpen(), cardUri, postExternalId, problem, buttons, createdAt,
                publishedAt, version);
    }

    private static void refuseUnless(boolean fine, String key) {
        if (!fine) {
            throw new Refused("", key);
        }
    }
}

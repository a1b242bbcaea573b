package io.parley.bot;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** What a bot said when it was published; never changed (rule BO3). */
@Entity
@Table(name = "flow_version")
class FlowVersion extends TenantOwned {

    @Column(name = "bot_id")
    private UUID bot;
    private int number;
    private String flow;
    private String checksum;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by_id")
    private UUID publishedById;
    @Column(name = "published_by_name")
    private String publishedByName;

    protected FlowVersion() {
    }

    FlowVersion(UUID id, Bot bot, int number, Actor by, Instant now) {
        super(id);
        this.bot = bot.id();
        this.number = number;
        this.flow = bot.canonical();
        this.checksum = sha256(flow);
        this.publishedAt = now;
        this.publishedById = by.id();
        this.publishedByName = by.name();
    }

    LiveFlow live() {
        return new LiveFlow(id(), number, FlowJson.read(flow));
    }

    VersionRow row() {
        return new VersionRow(id(), number, publishedAt, publishedByName);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

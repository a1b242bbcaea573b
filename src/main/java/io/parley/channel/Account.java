package io.parley.channel;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An account of the current brand on a channel. */
@Entity
class Account extends TenantOwned {

    static final String TOKEN = "access_token";
    static final String SECRET = "token_secret";

    private String channel;
    @Column(name = "external_id")
    private String externalId;
    private String handle;
    private String name;
    @Column(name = "ads_account_id")
    private String adsAccountId;
    private String mode = "LIVE";
    @Column(name = "access_token")
    private byte[] accessToken;
    @Column(name = "token_secret")
    private byte[] tokenSecret;
    @Column(name = "connected_at")
    private Instant connectedAt;
    @Version
    private int version;

    protected Account() {
    }

    Account(UUID id, String channel, AccountForm form, Instant now) {
        super(id);
        this.channel = channel;
        this.externalId = form.externalId();
        describe(form);
        this.connectedAt = now;
    }

    private void describe(AccountForm form) {
        this.handle = form.plainHandle();
        this.name = form.name();
        this.adsAccountId = form.adsAccount().isEmpty() ? null : form.adsAccount();
    }

    /** Rule CH2: connecting again renews what is known of it and what it signs with. */
    void renew(AccountForm form, Instant now) {
        describe(form);
        this.connectedAt = now;
    }

    void sealed(byte[] token, byte[] secret) {
        this.accessToken = token;
        this.tokenSecret = secret;
    }

    boolean connected() {
        return accessToken != null && tokenSecret != null;
    }

    byte[] accessToken() {
        return accessToken;
    }

    byte[] tokenSecret() {
        return tokenSecret;
    }

    AccountView view(AccountGate gate) {
        return new AccountView(id(), channel, externalId, handle, name, adsAccountId, mode, connected(), gate.reason(), gate.opensAt(),
                connectedAt, version);
    }
}

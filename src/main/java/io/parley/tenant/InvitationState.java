package io.parley.tenant;

/** How an invitation stands; only an open one can be accepted. */
public enum InvitationState {
    OPEN, USED, EXPIRED, REVOKED;

    /** Nobody has come in with it, and a new link can still bring somebody in. */
    public boolean isWaiting() {
        return this == OPEN || this == EXPIRED;
    }
}

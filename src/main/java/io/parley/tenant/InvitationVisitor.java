package io.parley.tenant;

/** Who looks at an invitation: nobody known, whom it is for, the same with an e-mail that is not verified, or somebody else. */
public enum InvitationVisitor {
    NOBODY, INVITED, UNVERIFIED, ANOTHER;

    boolean mayAccept() {
        return this == NOBODY || this == INVITED;
    }
}

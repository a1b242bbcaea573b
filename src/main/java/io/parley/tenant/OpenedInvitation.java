package io.parley.tenant;

/** An invitation, and the kind of the link it was found by. */
public record OpenedInvitation(InvitationView invitation, LinkKind link) {
}

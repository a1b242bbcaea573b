package io.parley.tenant;

/** An invitation with its link, as whoever made it sees it once. */
public record InvitationLink(InvitationView invitation, LinkKind kind, String link) {
}

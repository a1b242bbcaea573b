package io.parley.tenant;

/** How much there is of everything now. */
public record PlatformCounts(long agencies, long brands, long people, long invitations) {
}

package io.parley.shared.tenancy;

/** How an agency or a brand stands (rule T7). */
public enum PlaceState {
    ACTIVE, SUSPENDED, ARCHIVED, DELETING, DELETED;

    /** Whether its members see nothing of it but why. */
    public boolean isShut() {
        return this == SUSPENDED || this == DELETING || this == DELETED;
    }
}

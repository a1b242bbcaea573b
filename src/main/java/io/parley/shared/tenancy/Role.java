package io.parley.shared.tenancy;

/** What a member may do, strongest first. A role in an agency holds in each of its brands. */
public enum Role {
    OWNER, EDITOR, AGENT, ANALYST;

    /** Whether this role changes what others only look at or answer with. */
    public boolean mayEdit() {
        return this == OWNER || this == EDITOR;
    }

    public Role orStronger(Role other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

package io.parley.shared.audit;

/**
 * An entry with the names of today.
 *
 * @param who  null when it was Parley itself, or somebody who is not known any more
 * @param what what the subject is called; null when it has no name, or is gone
 */
public record AuditLine(AuditRow row, String who, String what) {

    /** Whether somebody did it whose name we have no more. */
    public boolean isErased() {
        return row.actor() != null && who == null;
    }

    /** The subject's id, as much as tells two apart. */
    public String shortId() {
        return row.subject() == null ? "" : row.subject().toString().substring(28);
    }
}

package io.parley.tenant;

/** What a link of an invitation does for somebody who is not logged in (rule TN4). */
public enum LinkKind {

    /** It makes an identity: it was mailed, or shown to a platform admin where no mail is set up. */
    IDENTITY,

    /** Nothing: it is for people who have a log-in. Another link, the mailed one, makes an identity. */
    LOG_IN,

    /** Nothing, and no other link of this invitation does more. */
    LOG_IN_ONLY
}

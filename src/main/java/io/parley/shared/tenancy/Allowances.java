package io.parley.shared.tenancy;

import java.util.Set;
import java.util.UUID;

/** Port: what a brand's package still allows. Whoever makes one more of something asks first, in the transaction that makes it. */
public interface Allowances {

    /**
     * For one more of what there may be so many of at once.
     *
     * @param limit MEMBERS of a brand or BRANDS of an agency, outside of any brand; BOTS or LINKS, in the brand they are of
     * @param place that brand or agency
     * @throws io.parley.shared.kernel.Refused when there are as many as the package allows; it is noted that something was refused
     */
    void check(Limit limit, UUID place);

    /** No conversation was begun in the current brand, since these limits of the month are used up: noted in the current transaction. */
    void refused(Set<String> limits);
}

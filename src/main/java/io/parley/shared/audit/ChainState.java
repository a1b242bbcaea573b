package io.parley.shared.audit;

/**
 * What a check of a chain found.
 *
 * @param entries how many there ought to be
 * @param head    the hash of the last one, in hexadecimal digits; whoever notes it down elsewhere can tell later that nothing before it changed
 * @param broken  the number of the first entry that is missing, changed or forged; 0 for none
 */
public record ChainState(long entries, String head, long broken) {

    public boolean isIntact() {
        return broken == 0;
    }
}

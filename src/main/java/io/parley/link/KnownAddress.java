package io.parley.link;

/** A public address ready to be answered. @param leads where an open link leads; null for everything else */
record KnownAddress(PublicAddress address, LinkTarget leads) {

    static KnownAddress of(PublicAddress address) {
        boolean leads = address.kind() == PublicAddress.Kind.LINK && !address.closed();
        return new KnownAddress(address, leads ? LinkTarget.read(address.target()) : null);
    }
}

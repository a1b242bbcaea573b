package io.parley.link;

import java.util.UUID;

/** Public addresses made up from a number, each as long as a usual link's. */
final class SomeAddresses {

    private static final UUID BRAND = UUID.randomUUID();
    private static final UUID CAMPAIGN = UUID.randomUUID();

    private SomeAddresses() {
    }

    static PublicAddress link(int number) {
        return link(number, 0);
    }

    /** @param version told by the place it leads to and by its subject */
    static PublicAddress link(int number, int version) {
        String target = "{\"campaign\":\"" + CAMPAIGN + "\",\"to\":\"https://shop.example.com/products/" + number + "?version=" + version + "\"}";
        return new PublicAddress(PublicAddress.Kind.LINK, code(number), BRAND, new UUID(number, version), target, false);
    }

    static PublicAddress closed(int number) {
        return new PublicAddress(PublicAddress.Kind.LINK, code(number), BRAND, new UUID(number, 0), "{}", true);
    }

    static PublicAddress page(int number) {
        return new PublicAddress(PublicAddress.Kind.PAGE, code(number), BRAND, new UUID(number, 0), "{\"language\":\"ko\",\"title\":\"설문\"}", false);
    }

    /** A different one for each number, spread as random ones are. */
    static String code(int number) {
        long left = (number * 2_654_435_761L & 0xffffffffL) * 811 + 7;
        var code = new StringBuilder();
        for (int i = 0; i < 7; i++, left /= 62) {
            code.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".charAt((int) (left % 62)));
        }
        return code.toString();
    }
}

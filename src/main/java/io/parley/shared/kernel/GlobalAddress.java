package io.parley.shared.kernel;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** IP addresses that are globally reachable, by IANA's special-purpose registries (RFC 6890) of November 2026. Only the plain spellings are read. */
final class GlobalAddress {

    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final List<Range> SPECIAL = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Range::of).toList();
    /** All that IANA has given out of IPv6. Outside are loopback, IPv4-mapped, NAT64, discard, SRv6, unique local, link-local and multicast. */
    private static final Range UNICAST = Range.of("2000::/3");

    private GlobalAddress() {
    }

    /** @param host a dotted quad, or an IPv6 address in brackets; anything else is none */
    static boolean is(String host) {
        boolean six = host.startsWith("[");
        if (!six && !IPV4.matcher(host).matches()) {
            return false;
        }
        try {
            byte[] address = InetAddress.getByName(host).getAddress();
            return (six ? UNICAST.contains(address) : address.length == 4) && SPECIAL.stream().noneMatch(range -> range.contains(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** @param first of the addresses, in bytes @param bits that all of them share */
    private record Range(byte[] first, int bits) {

        static Range of(String text) {
            String[] parts = text.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            return address.length == first.length && beginning(address).equals(beginning(first));
        }

        private BigInteger beginning(byte[] address) {
            return new BigInteger(1, address).shiftRight(8 * address.length - bits);
        }
    }
}

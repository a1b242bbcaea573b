package io.parley.shared.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The network an IP address lies in. An IPv4 address inside an IPv6 one is the IPv4 address. */
final class Network {

    /** A text of another form might be a name, which would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*");

    private Network() {
    }

    /**
     * @param ipv4 bytes of an IPv4 address that name the network
     * @param ipv6 the same of an IPv6 address
     * @return the network's first address, or an empty text for what is no address; no name is looked up
     */
    static String of(String address, int ipv4, int ipv6) {
        String plain = address == null ? "" : withoutZone(address);
        if (!LITERAL.matcher(plain).matches()) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            Arrays.fill(bytes, bytes.length == 4 ? ipv4 : ipv6, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}

package io.parley.link;

import io.parley.shared.kernel.Refused;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web address a brand may lead people to (rule L12), in ASCII as the Location header wants it. Names are not looked up. */
record Destination(String url) {

    static final int LONGEST = 2_000;
    static final String FIELD = "destination";
    private static final Pattern SHAPE = Pattern.compile("(https?)://([^/?#]*)([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(:\\d{1,5})?");
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0[xX][0-9a-fA-F]*|\\d+)\\.?");
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern PRIVATE_NAME = Pattern.compile("[^.]*|(.*\\.)?(localhost|local|internal|intranet|lan|home|corp|home\\.arpa|test|invalid)");
    private static final Set<String> SHORTENERS = Set.of("t.co", "bit.ly", "bitly.com", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "is.gd",
            "rebrand.ly", "cutt.ly", "rb.gy", "t.ly", "tiny.cc", "shorturl.at", "s.id", "lnkd.in", "han.gl", "me2.do", "vo.la", "url.kr");

    /** @param own the public host with its port, whose own links would lead in a circle */
    static Destination of(String typed, String own) {
        if (typed.length() > LONGEST) {
            throw refused("link.destination.long", LONGEST);
        }
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            throw refused("link.destination.shape");
        }
        if (shape.group(2).indexOf('@') >= 0) {
            throw refused("link.destination.user");
        }
        Matcher authority = HOST.matcher(shape.group(2));
        if (!authority.matches()) {
            throw refused("link.destination.shape");
        }
        String host = ascii(authority.group(1));
        String port = authority.group(2) == null ? "" : authority.group(2);
        check(host, port, own);
        return new Destination(ascii(shape.group(1).toLowerCase(Locale.ROOT) + "://" + host + port, shape.group(3)));
    }

    private static void check(String host, String port, String own) {
        if ((host + port).equalsIgnoreCase(own)) {
            throw refused("link.destination.loop");
        }
        if (host.startsWith("[") || NUMERIC.matcher(host).matches() ? !isPublic(host) : PRIVATE_NAME.matcher(host).matches()) {
            throw refused("link.destination.private");
        }
        String plain = host.startsWith("www.") ? host.substring(4) : host;
        if (SHORTENERS.contains(plain)) {
            throw refused("link.destination.shortener", plain);
        }
    }

    private static String ascii(String host) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        try {
            String plain = IDN.toASCII(host.endsWith(".") ? host.substring(0, host.length() - 1) : host, IDN.USE_STD3_ASCII_RULES);
            if (!plain.isEmpty()) {
                return plain.toLowerCase(Locale.ROOT);
            }
        } catch (IllegalArgumentException e) {
            // no name of a host: refused below
        }
        throw refused("link.destination.shape");
    }

    /** What is not ASCII is percent-encoded; what is not allowed at all is refused. */
    private static String ascii(String start, String rest) {
        try {
            String url = new URI(start + (rest == null ? "" : rest)).toASCIIString();
            if (url.length() <= LONGEST) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw refused("link.destination.shape");
        }
        throw refused("link.destination.long", LONGEST);
    }

    /** Only a plain dotted quad or a bracketed address is one; every other spelling of a number hides where it leads. */
    private static boolean isPublic(String host) {
        if (!host.startsWith("[") && !IPV4.matcher(host).matches()) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            byte[] bytes = address.getAddress();
            boolean special = bytes.length == 4 ? isSpecial(bytes) : (bytes[0] & 0xe0) != 0x20 || bytes[0] == 0x20 && bytes[1] == 0x02;
            return !special && !address.isAnyLocalAddress() && !address.isLoopbackAddress() && !address.isSiteLocalAddress()
                    && !address.isLinkLocalAddress() && !address.isMulticastAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Of nowhere, carrier's own (RFC 6598), or reserved. */
    private static boolean isSpecial(byte[] bytes) {
        int first = bytes[0] & 0xff;
        return first == 0 || first >= 224 || first == 100 && (bytes[1] & 0xc0) == 64;
    }

    private static Refused refused(String key, Object... args) {
        return new Refused(FIELD, key, args);
    }
}

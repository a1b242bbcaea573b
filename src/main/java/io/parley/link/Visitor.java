package io.parley.link;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a request tells about who sends it. @param address of IPv6 the first 64 bits; it is used to tell repeats and is never stored */
record Visitor(String method, String purpose, String agent, String referrer, String address) {

    private static final int LONGEST_AGENT = 400;
    private static final int LONGEST_HOST = 253;
    /** Begins as no name does, so that none is looked up. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*");

    static Visitor of(HttpServletRequest request) {
        String purpose = Stream.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose").map(request::getHeader).filter(h -> h != null)
                .findFirst().orElse("");
        return new Visitor(request.getMethod(), purpose, clean(request.getHeader("User-Agent"), LONGEST_AGENT),
                host(request.getHeader("Referer")), network(request.getRemoteAddr()));
    }

    /** PostgreSQL takes no NUL, and one bad row would refuse its whole batch. */
    static String clean(String text, int longest) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(0, Math.min(longest, plain.length()));
    }

    /** One device has all addresses of its IPv6 network of 64 bits, so they are one. */
    static String network(String address) {
        String plain = address == null ? "" : address;
        if (plain.indexOf(':') < 0) {
            return plain;
        }
        plain = plain.replaceFirst("%.*", "");
        try {
            InetAddress parsed = IPV6.matcher(plain).matches() ? InetAddress.getByName(plain) : null;
            return parsed == null ? plain : parsed.getAddress().length == 4 ? parsed.getHostAddress() : HexFormat.of().formatHex(parsed.getAddress(), 0, 8);
        } catch (UnknownHostException e) {
            return plain;
        }
    }

    /** Tells this visitor of a thing from others by address and family of agent (rule L6), without telling who it is. */
    ByteBuffer hash(byte[] salt, String thing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest((thing + "\n" + address + "\n" + AgentFamily.of(agent)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String host(String referrer) {
        try {
            String host = referrer == null ? null : new URI(referrer).getHost();
            return host == null ? null : clean(host, LONGEST_HOST);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package io.parley.link;

import io.parley.shared.web.AddressLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/** What a request tells about who sends it. @param address IPv4, or the /64 of IPv6; it is used to tell repeats and is never stored */
record Visitor(String method, String purpose, String agent, String referrer, String address) {

    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_AGENT = 400;
    private static final int LONGEST_HOST = 253;

    static Visitor of(HttpServletRequest request) {
        return new Visitor(request.getMethod(), purpose(request), clean(request.getHeader("User-Agent"), LONGEST_AGENT),
                host(request.getHeader("Referer")), AddressLimits.client(request.getRemoteAddr()));
    }

    private static String purpose(HttpServletRequest request) {
        for (String name : PURPOSES) {
            String purpose = request.getHeader(name);
            if (purpose != null) {
                return purpose;
            }
        }
        return "";
    }

    /** PostgreSQL takes no NUL, and one bad row would refuse its whole batch. */
    static String clean(String text, int longest) {
        String plain = text == null ? "" : (isClean(text) ? text : CONTROL.matcher(text).replaceAll("")).strip();
        return plain.substring(0, Math.min(longest, plain.length()));
    }

    /** Nearly every text is; looking through it is cheaper than a regular expression. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
                return false;
            }
        }
        return true;
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

package io.parley.dev.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two kinds of signature X knows: OAuth 1.0a's over a call (RFC 5849), and the webhook's over a body. */
final class Signature {

    private Signature() {
    }

    /** RFC 5849, 3.4.1. @param parameters of the query, the form and the header, but for realm and the signature */
    static String base(String method, String url, List<Pair> parameters) {
        String sorted = parameters.stream().map(p -> new Pair(encoded(p.name()), encoded(p.value())))
                .sorted(Comparator.comparing(Pair::name).thenComparing(Pair::value))
                .map(p -> p.name() + "=" + p.value()).collect(Collectors.joining("&"));
        return method + "&" + encoded(url) + "&" + encoded(sorted);
    }

    static String ofCall(String base, String consumerSecret, String tokenSecret) {
        return base64("HmacSHA1", encoded(consumerSecret) + "&" + encoded(tokenSecret), base);
    }

    static String ofBody(String secret, String body) {
        return "sha256=" + base64("HmacSHA256", secret, body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    private static String base64(String algorithm, String key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

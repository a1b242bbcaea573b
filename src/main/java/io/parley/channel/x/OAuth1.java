package io.parley.channel.x;

import io.parley.channel.Credentials;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a call in an account's name (RFC 5849, HMAC-SHA1). Query parameters are signed, a JSON body is not (x-platform.md 1). */
final class OAuth1 {

    private final String key;
    private final String secret;

    OAuth1(String consumerKey, String consumerSecret) {
        this.key = consumerKey;
        this.secret = consumerSecret;
    }

    /** The Authorization header. @param nonce never used before with this second */
    String header(XRequest request, Credentials account, String nonce, Instant at) {
        var oauth = new TreeMap<String, String>(Map.of("oauth_consumer_key", key, "oauth_nonce", nonce, "oauth_signature_method", "HMAC-SHA1",
                "oauth_timestamp", String.valueOf(at.getEpochSecond()), "oauth_token", account.token(), "oauth_version", "1.0"));
        oauth.put("oauth_signature", sign(base(request, oauth), encode(secret) + "&" + encode(account.secret())));
        return "OAuth " + oauth.entrySet().stream().map(e -> encode(e.getKey()) + "=\"" + encode(e.getValue()) + "\"").collect(Collectors.joining(", "));
    }

    static String base(XRequest request, Map<String, String> oauth) {
        var all = new TreeMap<String, String>();
        request.query().forEach((name, value) -> all.put(encode(name), encode(value)));
        oauth.forEach((name, value) -> all.put(encode(name), encode(value)));
        String parameters = all.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
        return request.method() + "&" + encode(request.url()) + "&" + encode(parameters);
    }

    private static String sign(String base, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Percent-encoding of RFC 3986, which differs from that of forms in three characters. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}

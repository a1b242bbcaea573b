package io.parley.dev.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lets a call in when it is signed for an account that is known here. */
final class Gatekeeper {

    private static final Pattern FIELD = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final long SKEW_SECONDS = 300;
    private static final int REMEMBERED = 50_000;

    private final Place place;
    private final World world;
    private final Faults faults;
    private final Clock clock;
    private final Set<String> nonces = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Gatekeeper(Place place, World world, Faults faults, Clock clock) {
        this.place = place;
        this.world = world;
        this.faults = faults;
        this.clock = clock;
    }

    Account admit(Call call) {
        Map<String, String> header = header(call.header("Authorization"));
        Account account = world.accounts.where(a -> a.token().equals(header.get("oauth_token"))).stream().findFirst()
                .orElseThrow(() -> XError.v1(401, 89, "Invalid or expired token."));
        refuseOtherApps(header);
        refuseWrongSignature(call, header, account);
        refuseOldOrRepeated(header);
        return account;
    }

    /** As {@link #admit}, unless a fault is wanted for what this account writes. */
    Account admitWriting(Call call) {
        Account account = admit(call);
        int status = faults.sendStatus(account);
        if (status > 0) {
            throw Trouble.of(status, faults.at("send").path("retryAfter").asInt(60), clock);
        }
        return account;
    }

    private void refuseOtherApps(Map<String, String> header) {
        if (!place.consumerKey().equals(header.get("oauth_consumer_key")) || !"HMAC-SHA1".equals(header.get("oauth_signature_method"))) {
            throw unauthenticated();
        }
    }

    private void refuseWrongSignature(Call call, Map<String, String> header, Account account) {
        var parameters = new ArrayList<>(call.query());
        parameters.addAll(call.form());
        header.forEach((name, value) -> {
            if (!name.equals("oauth_signature") && !name.equals("realm")) {
                parameters.add(new Pair(name, value));
            }
        });
        String url = "http://" + call.header("Host").toLowerCase() + call.path();
        String right = Signature.ofCall(Signature.base(call.method(), url, List.copyOf(parameters)), place.consumerSecret(), account.tokenSecret());
        if (!same(right, header.getOrDefault("oauth_signature", ""))) {
            throw unauthenticated();
        }
    }

    private void refuseOldOrRepeated(Map<String, String> header) {
        String time = header.getOrDefault("oauth_timestamp", "");
        if (!time.matches("\\d{1,12}") || Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time)) > SKEW_SECONDS) {
            throw XError.v1(401, 135, "Timestamp out of bounds.");
        }
        String nonce = header.getOrDefault("oauth_nonce", "");
        synchronized (nonces) {
            if (nonce.isEmpty() || !nonces.add(header.get("oauth_token") + " " + time + " " + nonce)) {
                throw unauthenticated();
            }
        }
    }

    private static XError unauthenticated() {
        return XError.v1(401, 32, "Could not authenticate you.");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> header(String authorization) {
        if (!authorization.startsWith("OAuth ")) {
            throw XError.v1(401, 215, "Bad Authentication data.");
        }
        return FIELD.matcher(authorization).results().collect(Collectors.toMap(f -> f.group(1), f -> unescaped(f.group(2)), (a, b) -> b));
    }

    private static String unescaped(String value) {
        return Pair.all("v=" + value.replace("+", "%2B")).get(0).value();
    }
}

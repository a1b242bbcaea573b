package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How often one client address may ask for what costs us something without a log-in (rule W14). An IPv6 client is its /64. Each kind has its
 * own buckets and its own setting: requests a minute, and as many at once. A node counts for itself.
 */
@ApplicationScoped
public class AddressLimits {

    /** What is limited. The setting of FORM is {@code parley.limit.form}. */
    public enum Kind {
        /** A form sent on a public page. */
        FORM(30),
        /** A log-in begun or ended: each log-in is two requests. */
        LOGIN(60),
        /** An invitation opened or accepted. */
        INVITATION(30);

        private final long perMinute;

        Kind(long perMinute) {
            this.perMinute = perMinute;
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String REFUSED = "parley_address_limit_refused_total";
    private final Map<Kind, Buckets> buckets = new EnumMap<>(Kind.class);
    @Inject
    private Config config;
    @Inject
    private MetricRegistry metrics;

    @PostConstruct
    void read() {
        for (Kind kind : Kind.values()) {
            long perMinute = config.getOptionalValue("parley.limit." + kind.tag(), Long.class).orElse(kind.perMinute);
            buckets.put(kind, new Buckets(perMinute, Duration.ofMinutes(1)));
            metrics.counter(REFUSED, new Tag("kind", kind.tag()));
        }
    }

    /** Takes one. @return 0 where the address may go on, else seconds until it may, which are counted as a refusal */
    public long take(Kind kind, String address) {
        long wait = buckets.get(kind).take(client(address));
        if (wait > 0) {
            metrics.counter(REFUSED, new Tag("kind", kind.tag())).inc();
        }
        return wait;
    }

    /** The same for whom a request comes from: one request takes once, however often it is asked about. */
    public long take(Kind kind, HttpServletRequest request) {
        String attribute = "parley.limit." + kind.tag();
        if (request.getAttribute(attribute) instanceof Long known) {
            return known;
        }
        long wait = take(kind, request.getRemoteAddr());
        request.setAttribute(attribute, wait);
        return wait;
    }

    /** What stands for a client: its IPv4 address or its IPv6 /64. All that have none are one client. */
    public static String client(String address) {
        return Network.of(address, 4, 8);
    }
}

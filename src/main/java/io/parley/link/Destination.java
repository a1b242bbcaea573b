package io.parley.link;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.WebAddress;
import java.util.Locale;
import java.util.Set;

/** A web address a brand's link may lead to (rule L12): one that anybody can open, no link of ours, no shortener. */
record Destination(String url) {

    static final int LONGEST = 2_000;
    static final String FIELD = "destination";
    private static final Set<String> SHORTENERS = Set.of("t.co", "bit.ly", "bitly.com", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "is.gd",
            "rebrand.ly", "cutt.ly", "rb.gy", "t.ly", "tiny.cc", "shorturl.at", "s.id", "lnkd.in", "han.gl", "me2.do", "vo.la", "url.kr");

    /** @param own the public host with its port, whose own links would lead in a circle */
    static Destination of(String typed, String own) {
        if (typed.length() > LONGEST) {
            throw refused("link.destination.long", LONGEST);
        }
        WebAddress address = address(typed);
        if (address.authority().equals(own.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", ""))) {
            throw refused("link.destination.loop");
        }
        String plain = address.host().startsWith("www.") ? address.host().substring(4) : address.host();
        if (SHORTENERS.contains(plain)) {
            throw refused("link.destination.shortener", plain);
        }
        if (address.text().length() > LONGEST) {
            throw refused("link.destination.long", LONGEST);
        }
        return new Destination(address.text());
    }

    private static WebAddress address(String typed) {
        try {
            return WebAddress.of(typed);
        } catch (WebAddress.Wrong e) {
            throw refused("link.destination." + e.flaw().name().toLowerCase(Locale.ROOT));
        }
    }

    private static Refused refused(String key, Object... args) {
        return new Refused(FIELD, key, args);
    }
}

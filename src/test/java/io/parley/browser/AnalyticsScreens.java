package io.parley.browser;

import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** Figures, where there are some and where there are none yet. */
final class AnalyticsScreens {

    private AnalyticsScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("analytics-empty", OWNER, (w, s) -> w.open(s.untouched() + "/analytics")),
                Screen.of("analytics", ANALYST, (w, s) -> w.open(s.brand() + "/analytics?period=week")),
                Screen.of("analytics-campaign", OWNER, (w, s) -> w.open(s.brand() + "/analytics?period=today&campaign=" + s.own().campaignOfOne())),
                Screen.of("analytics-nothing", OWNER, (w, s) -> w.open(s.brand() + "/analytics?period=custom&from=2020-01-01&to=2020-01-31")),
                Screen.refused("analytics-wrong", OWNER, 422, (w, s) -> w.open(s.brand() + "/analytics?period=custom&from=2026-02-03&to=2026-02-01")),
                Screen.of("brand-quiet", OWNER, (w, s) -> w.open(s.untouched())),
                Screen.of("admin-figures", ADMIN, (w, s) -> w.open("/admin/figures")));
    }
}

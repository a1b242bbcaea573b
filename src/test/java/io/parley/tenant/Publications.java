package io.parley.tenant;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Route;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attempts at the routes that publish in one brand, each for a thing of its own and with a form that is right in every field. */
final class Publications {

    private static final String ASKED = "{\"destination\":\"https://shop.example.com/elsewhere\"}";
    private final UUID brand;
    private final Grounds grounds;
    private final Equipped shop;
    private final Program program;
    private final Map<Route, UUID> ids = new HashMap<>();

    Publications(TwoBrands brands, UUID brand) throws Exception {
        this.brand = brand;
        this.grounds = new Grounds(brands, null, null, null, Map.of());
        this.shop = Equipped.make(brand, brand.equals(brands.one()) ? brands.campaignOfOne() : brands.campaignOfOther());
        this.program = Program.of(brand).with("If-Match", "*");
    }

    /** Makes what the routes are about, so that whatever changes later was changed by an attempt. */
    void prepare(List<Route> routes) throws Exception {
        for (Route route : routes) {
            id(route);
        }
    }

    Answer attempt(Portal portal, Route route) throws Exception {
        String path = route.at(TwoBrands.slug(brand), id(route));
        return route.path().startsWith("/api/") ? program.send(route.method(), path.substring(Program.BASE.length()), route.method().equals("PATCH") ? ASKED : null)
                : portal.post(path, form(route));
    }

    private UUID id(Route route) throws Exception {
        if (!ids.containsKey(route)) {
            ids.put(route, route.path().contains("{id}") ? grounds.id(route.kind(), brand) : brand);
        }
        return ids.get(route);
    }

    private Map<String, String> form(Route route) throws SQLException {
        var form = new HashMap<>(Grounds.FORM);
        form.putAll(Map.of("slug", TwoBrands.slug(brand), "font", "SERIF", "kind", "DEEP_LINK", "campaign", shop.campaign().toString(),
                "account", shop.account().toString(), "start", shop.start("en"), "leads", "url", "destination", "https://shop.example.com/elsewhere",
                "privacyUrl", "https://shop.example.com/privacy"));
        if (route.path().contains("/settings")) {
            try (Sql app = Sql.as("app")) {
                form.put("version", app.one("select version from brand where id = ?", brand));
            }
        }
        return form;
    }
}

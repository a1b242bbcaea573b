package io.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ids that do not stand in the path but inside forms and parameters, and those deeper down in a path: another brand's is as nobody's. */
class ForeignIdsIT {

    private static Grounds own;
    private static Grounds foreign;
    private static Portal owner;
    private static Kin kin;

    @BeforeAll
    static void make() throws Exception {
        own = furnished();
        foreign = furnished();
        owner = Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER).portal();
        kin = new Kin(foreign.brands().one());
    }

    @Test
    @DisplayName("T1 in every field of every form, and in every parameter, another brand's id answers as one that does not exist, and changes nothing")
    void inside_of_forms() throws Exception {
        String before = kin.state();
        var wrong = new ArrayList<String>();
        var tried = new ArrayList<String>();
        for (IdField field : fields()) {
            var table = kin.table(field.id());
            if (table.isPresent()) {
                String theirs = kin.foreign(table.get());
                Answer there = field.with(owner, theirs);
                Answer nowhere = field.with(owner, Walk.NOTHING.toString());
                tried.add(field + " (" + table.get() + ")");
                if (!there.bytes().replace(theirs, Walk.NOTHING.toString()).equals(nowhere.bytes())) {
                    wrong.add(field + " answers " + there.status() + " to another brand's " + table.get() + " and " + nowhere.status() + " to nobody's");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).as("forms that choose bots, accounts, campaigns, links and pages").hasSizeGreaterThan(8);
        assertThat(kin.state()).isEqualTo(before);
    }

    @Test
    @DisplayName("T1 control: the own id in the same field is another answer than nobody's, so that a difference would have been seen")
    void own_ids_are_taken() throws Exception {
        var blind = new ArrayList<String>();
        var all = new ArrayList<String>();
        for (IdField field : fields()) {
            if (kin.table(field.id()).isPresent()) {
                all.add(field.toString());
                if (field.with(owner, Walk.NOTHING.toString()).bytes().equals(field.with(owner, field.id()).bytes().replace(field.id(), Walk.NOTHING.toString()))) {
                    blind.add(field.toString());
                }
            }
        }
        assertThat(blind).as("of " + all.size()).hasSizeLessThan(all.size() / 2);
    }

    @Test
    @DisplayName("T1 below the own thing, a foreign thing's id answers as one that does not exist")
    void deeper_in_a_path() throws Exception {
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (Route route : Route.ofPlaces().stream().filter(r -> r.variables().size() > 2).toList()) {
            UUID here = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().one();
            String outer = own.id(route.kind(), here).toString();
            String inner = foreign.id(route.kind(), route.path().startsWith("/a/") ? foreign.brands().agency() : foreign.brands().one()).toString();
            Answer there = send(route, deep(route, here, outer, inner));
            Answer nowhere = send(route, deep(route, here, outer, Walk.NOTHING.toString()));
            tried++;
            if (!there.bytes().replace(inner, Walk.NOTHING.toString()).equals(nowhere.bytes())) {
                wrong.add(route + " answers " + there.status() + " and " + nowhere.status());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(4);
    }

    /** Every field with an id on every page that the owner may read, one of a kind. */
    private static List<IdField> fields() throws Exception {
        var found = new LinkedHashMap<String, IdField>();
        for (Route route : Route.ofPlaces().stream().filter(r -> r.method().equals("GET")).toList()) {
            UUID here = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().one();
            Answer page = owner.follow(owner.get(route.at(TwoBrands.slug(here), route.isOfSomething() ? own.id(route.kind(), here) : Walk.NOTHING)));
            if (page.status() == 200 && page.header("Content-Type").startsWith("text/html")) {
                IdField.of(page).forEach(f -> found.putIfAbsent(f.method() + " " + f.name() + " " + f.page().replaceAll("[0-9a-f-]{36}", "…"), f));
            }
        }
        return List.copyOf(found.values());
    }

    private static String deep(Route route, UUID here, String outer, String inner) {
        var values = new LinkedHashMap<String, String>();
        List<String> names = route.variables();
        names.forEach(n -> values.put(n, outer));
        values.put(names.get(0), TwoBrands.slug(here));
        values.put(names.get(names.size() - 1), inner);
        return route.with(values);
    }

    private static Answer send(Route route, String path) throws Exception {
        return route.method().equals("GET") ? owner.follow(owner.get(path)) : owner.post(path, Map.of("unknown", "x"));
    }

    /** One of each thing that a form may choose. */
    private static Grounds furnished() throws Exception {
        Grounds grounds = Grounds.make();
        UUID brand = grounds.brands().one();
        var equipped = Equipped.make(brand, grounds.brands().campaignOfOne());
        equipped.card();
        equipped.entryPoint();
        for (String kind : Route.ofPlaces().stream().filter(Route::isOfSomething).map(Route::kind).distinct().toList()) {
            grounds.id(kind, brand);
        }
        return grounds;
    }
}

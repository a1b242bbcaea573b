package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The documentation says what the running API does. */
class DocumentIT {

    private static final String ID = "01930000-0000-7000-8000-0000000000";
    private static final ApiDocument DOCUMENT = new ApiDocument();
    private static TwoBrands brands;
    private static JsonNode served;

    @BeforeAll
    static void make() throws Exception {
        DOCUMENT.read();
        brands = TwoBrands.make();
        served = Program.json(new Portal().get("/openapi"));
    }

    @Test
    @DisplayName("AP11 every route of the API stands in the document with its scope, and nothing else does")
    void whole() {
        assertThat(operations()).extracting(o -> o.method() + " " + o.path() + " " + o.scope())
                .containsExactlyInAnyOrderElementsOf(Route.ofApi().stream().map(r -> r.method() + " " + r.path() + " " + r.scope()).toList());
        assertThat(Route.all().stream().filter(r -> r.path().startsWith("/api/v1"))).as("only a key opens what is below it").containsExactlyElementsOf(Route.ofApi());
    }

    @Test
    @DisplayName("AP11 each example is answered as the document says, by the very properties it shows, and fits its schema")
    void examples() throws Exception {
        var soft = new SoftAssertions();
        for (DocOperation operation : operations()) {
            Answer answer = send(operation);
            JsonNode said = responses(operation).path(String.valueOf(operation.status())).path("content").path("application/json");
            soft.assertThat(answer.status()).as(operation.id() + " " + answer.body()).isEqualTo(operation.status());
            soft.assertThat(shape(Program.json(answer))).as(operation.id()).isEqualTo(shape(said.path("example")));
            soft.assertThat(misfits(Program.json(answer), said.path("schema"), "answer")).as(operation.id()).isEmpty();
            soft.assertThat(misfits(said.path("example"), said.path("schema"), "example")).as(operation.id()).isEmpty();
            responses(operation).path(String.valueOf(operation.status())).path("headers").fieldNames()
                    .forEachRemaining(h -> soft.assertThat(answer.header(h)).as(operation.id() + " " + h).isNotEmpty());
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("AP11 every operation documents the refusals it can meet")
    void refusals() {
        for (DocOperation operation : operations()) {
            var documented = new ArrayList<String>();
            responses(operation).fieldNames().forEachRemaining(documented::add);
            assertThat(documented).as(operation.id()).contains("401", "403", "429", "500", "503");
            assertThat(documented.contains("404")).as(operation.id()).isEqualTo(operation.path().contains("{") || operation.path().endsWith("figures"));
            assertThat(documented.contains("428")).as(operation.id()).isEqualTo(operation.headers().containsKey("If-Match"));
            assertThat(documented.contains("409")).as(operation.id()).isEqualTo(!operation.method().equals("GET"));
        }
    }

    @Test
    @DisplayName("the page for people shows every operation and every kind of problem, in both languages, without a log-in")
    void page() throws Exception {
        for (String language : List.of("en", "ko")) {
            var page = new Portal().speaking(language).get("/api/docs");
            assertThat(page.status()).isEqualTo(200);
            assertThat(operations()).allSatisfy(o -> assertThat(page.page().select("#" + o.id() + " pre")).hasSize(2));
            assertThat(ProblemKind.values()).allSatisfy(k -> assertThat(page.page().select("#" + k.slug() + " h3")).hasSize(1));
        }
        var english = new Portal().get("/api/docs").page();
        assertThat(operations()).allSatisfy(o -> assertThat(english.select("#" + o.id() + " h3").text())
                .isEqualTo(served.at("/paths").path(o.path().substring(Program.BASE.length())).path(o.method().toLowerCase()).path("summary").asText()));
    }

    @Test
    @DisplayName("control: a property more or less, and one of another kind, is noticed")
    void the_comparison_can_fail() throws Exception {
        JsonNode link = Program.json(send(operations().stream().filter(o -> o.id().equals("getLink")).findFirst().orElseThrow()));
        var more = (ObjectNode) link.deepCopy();
        more.put("colour", "red").put("version", "1");
        JsonNode schema = served.at("/components/schemas/Link");
        assertThat(shape(more)).isNotEqualTo(shape(link));
        assertThat(misfits(link, schema, "link")).isEmpty();
        assertThat(misfits(more, schema, "link")).containsExactlyInAnyOrder("link.colour is unknown", "link.version is no integer");
    }

    private static Answer send(DocOperation operation) throws Exception {
        Map<String, String> ids = ids();
        Program program = Program.of(brands.one(), ApiScope.of(operation.scope()).orElseThrow());
        for (var header : operation.headers().entrySet()) {
            program = program.with(header.getKey(), header.getValue());
        }
        return program.send(operation.method(), real(operation.address().substring(Program.BASE.length()).replaceAll("&q=[^&]*", ""), ids),
                operation.body() == null ? null : real(operation.body().toString(), ids));
    }

    /** The ids of the examples, and those that stand for them here. */
    private static Map<String, String> ids() throws Exception {
        Equipped shop = Equipped.make(brands.one(), brands.campaignOfOne());
        var ids = new HashMap<String, String>();
        ids.put("c1", brands.campaignOfOne().toString());
        ids.put("a1", shop.account().toString());
        ids.put("b1", shop.bot().toString());
        ids.put("d1", OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/recipes").id().toString());
        Program any = Program.of(brands.one());
        DocOperation make = operations().stream().filter(o -> o.id().equals("createCard")).findFirst().orElseThrow();
        ids.put("e1", Program.json(any.post("/cards", real(make.body().toString(), ids))).path("id").asText());
        Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        return ids;
    }

    private static String real(String text, Map<String, String> ids) {
        String real = text;
        for (var id : ids.entrySet()) {
            real = real.replace(ID + id.getKey(), id.getValue());
        }
        return real;
    }

    private static List<DocOperation> operations() {
        return DOCUMENT.groups().stream().flatMap(g -> g.operations().stream()).toList();
    }

    private static JsonNode responses(DocOperation operation) {
        return served.path("paths").path(operation.path().substring(Program.BASE.length())).path(operation.method().toLowerCase()).path("responses");
    }

    /** The names of an answer's properties, the first item of a list standing for all. */
    private static TreeSet<String> shape(JsonNode json) {
        var names = new TreeSet<String>();
        json.fields().forEachRemaining(f -> {
            names.add(f.getKey());
            JsonNode inner = f.getValue().isArray() ? f.getValue().path(0) : f.getValue();
            shape(inner).forEach(n -> names.add(f.getKey() + "." + n));
        });
        return names;
    }

    private static List<String> misfits(JsonNode value, JsonNode schema, String at) {
        if (schema.has("$ref")) {
            return misfits(value, served.at(schema.path("$ref").asText().substring(1)), at);
        }
        var found = new ArrayList<String>();
        List<String> types = schema.path("type").isArray() ? Stream.of(schema.path("type").path(0), schema.path("type").path(1)).map(JsonNode::asText).toList()
                : List.of(schema.path("type").asText());
        if (types.stream().noneMatch(t -> is(value, t))) {
            found.add(at + " is no " + types.get(0));
        }
        value.fieldNames().forEachRemaining(name -> {
            JsonNode property = schema.path("properties").path(name);
            if (!property.isMissingNode()) {
                found.addAll(misfits(value.path(name), property, at + "." + name));
            } else if (schema.path("additionalProperties").isBoolean()) {
                found.add(at + "." + name + " is unknown");
            }
        });
        schema.path("required").forEach(r -> {
            if (!value.has(r.asText())) {
                found.add(at + "." + r.asText() + " is missing");
            }
        });
        value.elements().forEachRemaining(item -> {
            if (value.isArray()) {
                found.addAll(misfits(item, schema.path("items"), at + "[]"));
            }
        });
        return found;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }
}

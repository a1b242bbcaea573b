package io.parley.link;

import io.parley.shared.api.ApiAnswer;
import io.parley.shared.api.JsonBody;
import io.parley.shared.web.Form;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A link as the API reads and writes it: it leads to a destination or to a page. */
final class LinkJson {

    static final String ADDRESS = "/api/v1/links/";
    private static final String PAGE = "page";

    private LinkJson() {
    }

    static JsonObject of(LinkView link) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", link.id().toString()).add("name", link.name()).add("campaign", link.campaign().toString());
        if (link.page() == null) {
            json.add(Destination.FIELD, link.destination()).addNull(PAGE);
        } else {
            json.addNull(Destination.FIELD).add(PAGE, link.page().toString());
        }
        return json.add("code", link.code()).add("url", link.url()).add("closed", link.closed()).add("createdAt", link.createdAt().toString())
                .add("version", link.version()).build();
    }

    static ApiAnswer answer(int status, LinkView link) {
        return ApiAnswer.of(status, of(link), link.version());
    }

    static Form asked(JsonBody body) {
        return lead(body, body.form("name", "campaign"));
    }

    /** What the body says nothing of stays as it is. */
    static Form asked(JsonBody body, LinkView link) {
        Form form = LinkForm.typed(link);
        if (body.says("name")) {
            form.fill("name", body.text("name"));
        }
        return body.says(Destination.FIELD) || body.says(PAGE) ? lead(body, form) : form;
    }

    /** How a field of the form is called here. */
    static String property(String field) {
        return field.equals("leads") ? PAGE : field;
    }

    private static Form lead(JsonBody body, Form form) {
        String page = body.text(PAGE);
        String destination = body.text(Destination.FIELD);
        if (!page.isEmpty() && !destination.isEmpty()) {
            body.problem(PAGE, "api.link.both");
        }
        return form.fill("leads", page.isEmpty() ? LinkForm.URL : page).fill(Destination.FIELD, destination);
    }
}

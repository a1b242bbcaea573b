package io.parley.analytics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A report as the API answers it. @param counted until when everything is counted */
record ReportJson(Period period, Report report, Optional<Instant> counted) {

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("from", period.from().toString()).add("to", period.to().toString())
                .add("timeZone", period.zone().getId());
        named(json, "countedUntil", counted.map(Instant::toString).orElse(null));
        Report.Totals totals = report.totals();
        return json.add("totals", Json.createObjectBuilder().add("runs", totals.runs()).add("clicks", totals.clicks()).add("views", totals.views())
                        .add("conversions", totals.conversions()))
                .add("funnel", array(report.funnel(), ReportJson::stage)).add("entries", array(report.entries(), ReportJson::entry))
                .add("steps", array(report.stepRows(), ReportJson::step)).add("links", array(report.links(), ReportJson::hits))
                .add("pages", array(report.pages(), ReportJson::hits)).add("goals", array(report.goals(), ReportJson::goal)).build();
    }

    private static JsonObjectBuilder stage(FunnelStage stage) {
        return Json.createObjectBuilder().add("stage", stage.key().substring("analytics.stage.".length())).add("runs", stage.runs());
    }

    private static JsonObjectBuilder entry(EntryRow entry) {
        JsonObjectBuilder json = named(Json.createObjectBuilder().add("kind", entry.kind()), "name", entry.name());
        return json.add("button", entry.button()).add("label", entry.label()).add("runs", entry.runs()).add("clicks", entry.clicks())
                .add("conversions", entry.conversions());
    }

    private static JsonObjectBuilder step(StepRow step) {
        return Json.createObjectBuilder().add("step", step.key()).add("words", step.words()).add("reached", step.reached()).add("answered", step.answered())
                .add("left", step.left()).add("failed", step.failed());
    }

    private static JsonObjectBuilder hits(HitRow hits) {
        JsonObjectBuilder filtered = Json.createObjectBuilder();
        hits.filtered().forEach(f -> filtered.add(f.kind(), f.count()));
        return named(Json.createObjectBuilder(), "name", hits.name()).add("code", hits.code()).add("human", hits.human()).add("conversions", hits.reached())
                .add("filtered", filtered);
    }

    private static JsonObjectBuilder goal(GoalRow goal) {
        return named(Json.createObjectBuilder(), "name", goal.name()).add("stage", goal.stage()).add("reached", goal.count());
    }

    private static JsonObjectBuilder named(JsonObjectBuilder json, String name, String value) {
        return value == null ? json.addNull(name) : json.add(name, value);
    }

    private static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(r -> array.add(each.apply(r)));
        return array;
    }
}

package io.parley.tenant;

import io.parley.shared.audit.AuditLine;
import io.parley.shared.audit.AuditLines;
import io.parley.shared.audit.AuditQuery;
import io.parley.shared.audit.AuditRow;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.web.AuditParams;
import io.parley.shared.web.Option;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A log as a page and as a file, whosever it is. */
@ApplicationScoped
class AuditViews {

    @Inject
    private AuditLines lines;
    @Inject
    private AuditActions actions;

    /** @param actors who is offered to choose from */
    View page(String template, AuditParams params, ZoneId zone, Function<AuditQuery, Page<AuditRow>> log, Collection<UUID> actors) {
        Page<AuditLine> page = lined(log.apply(query(params, zone)));
        return View.of(template).with("page", page).with("areas", actions.byArea())
                .with("people", people(actors)).with("asked", params.asked());
    }

    /** Every field of an entry, so that its hash can be computed from the file (rule AU4). */
    Sheet<AuditLine> sheet(String name, AuditParams params, ZoneId zone, Function<AuditQuery, Page<AuditRow>> log) {
        AuditQuery query = query(params, zone);
        return Sheet.<AuditLine>of(name, query.request(), r -> lined(log.apply(query.at(r))))
                .column("chain", l -> l.row().link().chain()).column("number", l -> l.row().link().seq()).column("id", l -> l.row().id())
                .column("agency", l -> l.row().link().agency()).column("brand", l -> l.row().link().brand()).column("time", l -> AuditRow.time(l.row().at()))
                .column("actor", l -> l.row().actor()).column("actor_name", l -> l.row().actorName()).column("action", l -> l.row().action())
                .column("subject_kind", l -> l.row().kind()).column("subject", l -> l.row().subject()).column("before", l -> l.row().before())
                .column("after", l -> l.row().after()).column("origin", l -> l.row().origin()).column("support", l -> l.row().support())
                .column("hash", l -> l.row().link().hex()).column("who", AuditLine::who).column("what", AuditLine::what);
    }

    private AuditQuery query(AuditParams params, ZoneId zone) {
        PageRequest request = params.request();
        String text = request.query();
        return params.query(zone, actions.named(text), text.isEmpty() ? List.of() : lines.peopleCalled(request.like()));
    }

    private Page<AuditLine> lined(Page<AuditRow> page) {
        return new Page<>(lines.of(page.items()), page.total(), page.request());
    }

    private List<Option> people(Collection<UUID> actors) {
        var named = lines.people(actors).entrySet().stream().map(p -> Option.ofText(p.getKey().toString(), p.getValue())).sorted(Comparator.comparing(Option::text));
        return Stream.concat(named, Stream.of(Option.ofKey(AuditQuery.PARLEY.toString(), "audit.parley"))).toList();
    }
}

package io.parley.link;

import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import io.parley.shared.web.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of a link offers to choose from, and what a link's choice is called. */
@ApplicationScoped
class LinkFields {

    private static final Option WEB_ADDRESS = Option.ofKey(LinkForm.URL, "link.leads.url");
    @Inject
    private LinkSurroundings surroundings;

    View ask(View view, Form form) {
        return view.with("form", form).with("campaigns", options(surroundings.campaigns()).toList())
                .with("places", Stream.concat(Stream.of(WEB_ADDRESS), pages(form.value("leads"))).toList());
    }

    List<LinkRow> rows(List<LinkView> links, Map<UUID, ClickCount> counts) {
        Map<UUID, String> names = Stream.concat(surroundings.pages().stream(), surroundings.campaigns().stream())
                .collect(Collectors.toMap(LinkSurroundings.Place::id, LinkSurroundings.Place::name));
        return links.stream().map(l -> new LinkRow(l, names.getOrDefault(l.campaign(), ""), names.get(l.page() == null ? l.id() : l.page()),
                counts.getOrDefault(l.id(), ClickCount.NOTHING))).toList();
    }

    /** Those that are open, and the one chosen already, which may have been closed since. */
    private Stream<Option> pages(String chosen) {
        return options(surroundings.pages().stream().filter(p -> p.open() || p.id().toString().equals(chosen)).toList());
    }

    private static Stream<Option> options(List<LinkSurroundings.Place> places) {
        return places.stream().map(p -> Option.ofText(p.id().toString(), p.name()));
    }
}

package io.parley.campaign;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The current brand's cards (rules CA7, CA9); {@link CardPublication} takes them to the channel. */
@UseCase
@ApplicationScoped
public class Cards {

    private static final Map<String, String> NAME = Map.of("name", "lower(c.name)");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;
    @Inject
    private EntryPoints points;

    /** Sorted by age (the newest first unless it is turned round) or name; the request's query looks into the name. */
    public Page<CardView> page(PageRequest request) {
        String order = request.sort().equals("name") ? Listing.order(request, NAME, "c.id") : request.descending() ? "c.id" : "c.id desc";
        return Listing.of(entities, request, "from Card c", "where lower(c.name) like :like escape '\\'")
                .page("select c", Card.class, order, "c").map(this::view);
    }

    /** The newest first. */
    public List<CardView> all() {
        return entities.createQuery("select c from Card c order by c.id desc", Card.class).getResultList().stream().map(this::view).toList();
    }

    public CardView get(UUID id) {
        return view(card(id));
    }

    CardView create(CardText text) {
        check(text);
        var card = new Card(ids.next(), text, clock.instant());
        entities.persist(card);
        lead(card, text);
        entities.flush();
        audit.note(Noted.made("card.created", "card", card.id(), fields(text)));
        return view(card);
    }

    CardView change(UUID id, int version, CardText text) {
        Card card = card(id);
        var before = fields(view(card));
        check(text);
        card.change(version, text);
        entities.lock(card, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        lead(card, text);
        entities.flush();
        audit.note(Noted.changed("card.changed", "card", id, before, fields(text)));
        return view(card);
    }

    private void check(CardText text) {
        text.buttons().forEach(b -> points.check(text.campaign(), text.account(), b.start()));
    }

    /** Each button keeps its entry point as long as that leads where the button is to lead. */
    private void lead(Card card, CardText text) {
        List<CardButton> old = buttons(card.id());
        for (int i = 0; i < text.buttons().size(); i++) {
            CardText.Label label = text.buttons().get(i);
            if (i < old.size()) {
                redirect(old.get(i), text, label);
            } else {
                entities.persist(new CardButton(ids.next(), card.id(), i + 1, label.text(), point(text, label).id()));
            }
        }
        old.stream().skip(text.buttons().size()).forEach(this::drop);
    }

    private void redirect(CardButton button, CardText text, CardText.Label label) {
        EntryPoint kept = points.find(button.entryPoint()).orElseThrow();
        if (kept.leads(text.campaign(), text.account(), label.start())) {
            kept.named(nameOf(text, label));
            button.lead(label.text(), kept.id());
        } else {
            button.lead(label.text(), point(text, label).id());
            entities.flush();
            points.forget(kept);
        }
    }

    private void drop(CardButton button) {
        entities.remove(button);
        entities.flush();
        points.find(button.entryPoint()).ifPresent(points::forget);
    }

    private EntryPoint point(CardText text, CardText.Label label) {
        EntryPoint made = points.make(EntryKind.CARD_BUTTON, nameOf(text, label), text.campaign(), text.account(), label.start());
        entities.flush();
        return made;
    }

    private List<CardButton> buttons(UUID card) {
        return entities.createQuery("select b from CardButton b where b.cardId = :card order by b.position", CardButton.class)
                .setParameter("card", card).getResultList();
    }

    private CardView view(Card card) {
        return card.view(buttons(card.id()).stream().map(b -> b.view(points.get(b.entryPoint()))).toList());
    }

    private Card card(UUID id) {
        return Optional.ofNullable(entities.find(Card.class, id)).orElseThrow(() -> new NotFound("card"));
    }

    private static String nameOf(CardText text, CardText.Label label) {
        String name = text.name() + " · " + label.text();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(80, name.codePointCount(0, name.length()))));
    }

    private static Map<String, String> fields(CardText text) {
        return Map.of("name", text.name(), "text", text.post(), "buttons", String.join(", ", text.buttons().stream().map(CardText.Label::text).toList()));
    }

    private static Map<String, String> fields(CardView card) {
        return Map.of("name", card.name(), "text", card.text(), "buttons", String.join(", ", card.buttons().stream().map(CardButtonView::label).toList()));
    }
}

package io.parley.conversation;

import io.parley.bot.Flows;
import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.engine.Flow;
import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.queue.Outbox;
import io.parley.shared.queue.Sent;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What pages read of the current brand's conversations. */
@UseCase
@ApplicationScoped
public class Threads {

    private static final int NEWEST = 200;
    private static final String FROM = "from Conversation c, Contact p where p.id = c.contactId and p.erasedAt is null";
    private static final String LIKE = "and (lower(p.name) like :like escape '\\' or lower(p.handle) like :like escape '\\')";
    private static final String PROBLEMS = "select distinct on (subject_id) subject_id, coalesce(failure, state) from outbox where kind = 'MESSAGE' "
            + "and (state in ('DEAD', 'EXPIRED') and failure not in ('opted-out', 'stepped-back') or parked_at is not null) order by subject_id, seq desc";
    private static final String PATH = "select v.step, o.outcome, o.choice from step_visit v left join step_outcome o "
            + "on o.brand_id = v.brand_id and o.visit_id = v.id where v.run_id = ?1 order by v.ordinal";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Accounts accounts;
    @Inject
    private Outbox outbox;
    @Inject
    private Flows flows;

    Page<ConversationRow> page(PageRequest request, Conversations.Kind kind) {
        Map<UUID, String> problems = problems();
        Map<UUID, String> handles = accounts.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::handle));
        String only = kind == Conversations.Kind.PERSON ? " and c.answeredBy = 'PERSON' " : kind == Conversations.Kind.PROBLEM ? " and c.id in :ids " : " ";
        Listing listing = Listing.of(entities, request, FROM + only, LIKE);
        if (kind == Conversations.Kind.PROBLEM) {
            listing.with("ids", problems.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(problems.keySet()));
        }
        return listing.page("select c.id, p.id", Object[].class, "c.lastMessageAt desc, c.id", "c")
                .map(r -> row(entities.find(Conversation.class, r[0]), entities.find(Contact.class, r[1]), handles, problems));
    }

    ConversationView view(Talk talk) {
        Conversation c = talk.conversation();
        AccountView account = accounts.get(c.account());
        Optional<Run> run = run(c);
        return new ConversationView(c.id(), talk.contact().name(), talk.contact().handle(), account.handle(), account.gate(), c.personAnswers(), c.takenBy(),
                talk.contact().optedOut(), c.language(), c.lastMessageAt(), run.map(r -> r.status().name()).orElse(null), run.map(Run::button).orElse(0),
                messages(c), run.map(this::path).orElse(List.of()));
    }

    private ConversationRow row(Conversation c, Contact contact, Map<UUID, String> handles, Map<UUID, String> problems) {
        Optional<ChatMessage> newest = newest(c.id(), 1).stream().findFirst();
        String last = newest.map(ChatMessage::text).orElse("");
        String media = newest.flatMap(m -> m.attachments().stream().findFirst()).map(a -> a.type().name()).orElse(null);
        return new ConversationRow(c.id(), contact.name(), contact.handle(), handles.get(c.account()), last.substring(0, Math.min(80, last.length())), media,
                c.lastMessageAt(), c.personAnswers(), c.takenBy(), contact.optedOut(), problems.get(c.id()));
    }

    private List<MessageView> messages(Conversation conversation) {
        Map<UUID, Sent> sent = outbox.of(conversation.id()).stream().collect(Collectors.toMap(Sent::id, Function.identity()));
        return newest(conversation.id(), NEWEST).stream().sorted(java.util.Comparator.comparing(ChatMessage::at).thenComparing(ChatMessage::id))
                .map(m -> view(m, Optional.ofNullable(m.outbox()).map(sent::get))).toList();
    }

    private static MessageView view(ChatMessage m, Optional<Sent> sent) {
        Outgoing shown = m.shown();
        return new MessageView(m.id(), m.author().name(), m.text(), m.at(), shown.quickReplies().stream().map(QuickReply::label).toList(),
                shown.buttons().stream().map(LinkButton::label).toList(), m.attachments(), sent.map(Sent::state).orElse(null), sent.map(Sent::failure).orElse(null),
                sent.map(Sent::detail).orElse(null), sent.map(Sent::ended).orElse(false));
    }

    private List<ChatMessage> newest(UUID conversation, int most) {
        return entities.createQuery("select m from ChatMessage m where m.conversationId = :c order by m.at desc, m.id desc", ChatMessage.class)
                .setParameter("c", conversation).setMaxResults(most).getResultList();
    }

    private Optional<Run> run(Conversation conversation) {
        return entities.createQuery("select r from Run r where r.conversationId = :c order by r.startedAt desc, r.id desc", Run.class)
                .setParameter("c", conversation.id()).setMaxResults(1).getResultStream().findFirst();
    }

    private List<PathStep> path(Run run) {
        List<?> rows = entities.createNativeQuery(PATH).setParameter(1, run.id()).getResultList();
        Flow flow = flows.version(run.flowVersion()).flow();
        return rows.stream().map(r -> (Object[]) r).map(r -> PathStep.of(flow, run.language(), (String) r[0], (String) r[1], (String) r[2])).toList();
    }

    private Map<UUID, String> problems() {
        List<?> rows = entities.createNativeQuery(PROBLEMS).getResultList();
        return rows.stream().map(r -> (Object[]) r).collect(Collectors.toMap(r -> (UUID) r[0], r -> (String) r[1]));
    }
}

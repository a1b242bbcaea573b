package io.parley.analytics;

import io.parley.conversation.ConversationRow;
import io.parley.conversation.Conversations;
import io.parley.conversation.Conversations.Kind;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a brand's conversations waits for a person.
 *
 * @param rows     the newest few of them
 * @param person   how many a person answers
 * @param problems in how many a message did not arrive
 */
public record Waiting(List<ConversationRow> rows, long person, long problems) {

    private static final int SHOWN = 5;

    static Waiting of(Conversations conversations) {
        Page<ConversationRow> person = conversations.page(newest(Kind.PERSON), Kind.PERSON);
        Page<ConversationRow> problems = conversations.page(newest(Kind.PROBLEM), Kind.PROBLEM);
        var rows = Stream.of(person, problems).flatMap(p -> p.items().stream()).distinct()
                .sorted((a, b) -> b.lastAt().compareTo(a.lastAt())).limit(SHOWN).toList();
        return new Waiting(rows, person.total(), problems.total());
    }

    private static PageRequest newest(Kind kind) {
        return new PageRequest(1, SHOWN, kind.name(), false, "");
    }

    public boolean nobody() {
        return person + problems == 0;
    }
}

package io.parley.shared.audit;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what the people and things of entries are called (rule AU5). */
@ApplicationScoped
public class AuditLines {

    /** An entry about a member says whose membership it was, which does not outlast its end. */
    static final String WHOSE = "person";
    @Inject
    @Any
    private Instance<Names> rooms;
    private final Map<String, Instance.Handle<? extends Names>> byKind = new HashMap<>();

    @PostConstruct
    void sort() {
        rooms.handlesStream().forEach(room -> Stream.of(type(room).getAnnotation(Names.Of.class).value()).forEach(kind -> byKind.put(kind, room)));
    }

    public List<AuditLine> of(List<AuditRow> rows) {
        Map<UUID, String> people = names(Names.PERSON, rows.stream().flatMap(r -> Stream.of(r.actor(), whose(r))));
        var things = new HashMap<UUID, String>();
        rows.stream().collect(Collectors.groupingBy(AuditRow::kind)).forEach((kind, some) -> things.putAll(names(kind, some.stream().map(AuditRow::subject))));
        return rows.stream().map(row -> line(row, people, things)).toList();
    }

    /** What people are called, those of them who are still known. */
    public Map<UUID, String> people(Collection<UUID> ids) {
        return names(Names.PERSON, ids.stream());
    }

    public Set<UUID> peopleCalled(String like) {
        return byKind.get(Names.PERSON).get().called(like);
    }

    private static AuditLine line(AuditRow row, Map<UUID, String> people, Map<UUID, String> things) {
        String who = row.actor() == null ? (row.actorName().isEmpty() ? null : row.actorName()) : people.get(row.actor());
        UUID whose = whose(row);
        return new AuditLine(row, who, whose == null ? things.get(row.subject()) : people.get(whose));
    }

    private static UUID whose(AuditRow row) {
        String id = row.field(WHOSE);
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    private Map<UUID, String> names(String kind, Stream<UUID> of) {
        List<UUID> ids = of.filter(Objects::nonNull).distinct().toList();
        var room = byKind.get(kind);
        boolean closed = room == null || Current.brandOrNull() == null && type(room).isAnnotationPresent(UseCase.class);
        return ids.isEmpty() || closed ? Map.of() : room.get().of(kind, ids);
    }

    private static Class<?> type(Instance.Handle<? extends Names> room) {
        return room.getBean().getBeanClass();
    }
}

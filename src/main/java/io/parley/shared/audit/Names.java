package io.parley.shared.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Port: what things are called now. Each room knows those of its own kinds; entries keep ids only (rule AU5). */
public interface Names {

    String PERSON = "person";

    /** The kinds a room knows, as entries call them. What is a {@code @UseCase} knows things of a brand, which nobody outside of it asks for. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Of {

        String[] value();
    }

    /** The names of those that still exist. */
    Map<UUID, String> of(String kind, Collection<UUID> ids);

    /** Those whose name is like it; only people are asked for so. */
    default Set<UUID> called(String like) {
        return Set.of();
    }

    /** Rows of id and name. */
    static Map<UUID, String> map(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

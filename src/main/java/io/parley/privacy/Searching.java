package io.parley.privacy;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for a person in every column of every table of the current brand (rule PV6). */
@UseCase
@ApplicationScoped
public class Searching {

    /** A shorter one would be found in somebody else's words. */
    private static final int SHORTEST = 5;
    private static final String TABLES = "select cast(c.relname as text) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'brand_id' "
            + "and not a.attisdropped where c.relnamespace = cast('public' as regnamespace) and c.relkind in ('r', 'p') and not c.relispartition "
            + "and has_table_privilege(c.oid, 'select') order by 1";
    private static final String NAMES = "select c.external_id from contact c where c.id = ?1 union select e.mail from " + Held.EMAILS + " e(mail)";
    private static final String TYPED = "select distinct e.value from lead l, json_each_text(cast(l.fields as json)) e where l.id in " + Held.LEADS;
    /** All that is found of them in one reading. */
    private static final String SHARED = "select distinct m[1] from %s t, regexp_matches(cast(t as text), ?2, 'gi') m where cast(t as text) ~* ?2 and (%s) is not true";
    /** The brand's own words, of which no row is a person's; a table, and which of its rows are theirs. */
    private static final Map<String, String> BRANDS = Stream.of("bot", "campaign", "card", "entry_point", "flow_version", "link", "page", "page_version")
            .collect(Collectors.toMap(t -> t, t -> "t.id = ?1"));
    private static final Map<String, String> PEOPLES = Stream.of(Trace.LEAD, Trace.CONTACT, Trace.RUN, Trace.MESSAGE, Trace.INBOX, Trace.OUTBOX)
            .collect(Collectors.toMap(Trace::table, Trace::of));
    /** Each is looked for in every row there is. */
    private static final int MOST = 3;
    @PersistenceContext
    private EntityManager entities;

    /** What tells of this contact and nobody else, as patterns; to be asked for as long as the ways to their rows are there. */
    List<String> names(UUID contact) {
        List<String> typed = texts(TYPED, contact);
        Stream<String> sure = Stream.concat(texts(NAMES, contact).stream().filter(n -> n.length() >= SHORTEST).map(Telling::literal),
                typed.stream().flatMap(t -> Telling.phone(t).stream()));
        return Stream.concat(sure, ownWords(contact, typed).stream()).distinct().toList();
    }

    /** Of what they typed the longest that nobody else has. */
    private List<String> ownWords(UUID contact, List<String> typed) {
        Stream<String> words = typed.stream().flatMap(t -> Telling.words(t).stream()).distinct().sorted(Comparator.comparing(String::length).reversed());
        return without(PEOPLES, contact, without(BRANDS, contact, words.toList()).stream().limit(MOST).toList());
    }

    private List<String> without(Map<String, String> tables, UUID contact, List<String> words) {
        var left = new ArrayList<>(words);
        tables.forEach((table, theirs) -> {
            if (!left.isEmpty()) {
                List<String> shared = texts(SHARED.formatted(table, theirs), contact, any(left));
                left.removeIf(word -> shared.stream().anyMatch(Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).asPredicate()));
            }
        });
        return left;
    }

    private static String any(List<String> names) {
        return "(" + String.join("|", names) + ")";
    }

    /** How many rows of each table hold one of these. */
    List<Proof.Rows> find(List<String> names) {
        String pattern = any(names);
        var found = new ArrayList<Proof.Rows>();
        for (String table : texts(TABLES)) {
            Object rows = entities.createNativeQuery("select count(*) from " + table + " t where t.brand_id = ?1 and cast(t as text) ~* ?2")
                    .setParameter(1, Current.brand()).setParameter(2, pattern).getSingleResult();
            found.add(new Proof.Rows(table, names.isEmpty() ? 0 : ((Number) rows).longValue()));
        }
        return found;
    }

    private List<String> texts(String sql, Object... args) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(String.class::cast).toList();
    }
}

package io.parley.usage;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Who would be over a limit at once (rule US4). Bots and links are not looked at: no one reads what brands own across them. */
@PlatformUseCase
@ApplicationScoped
public class Previews {

    private static final int SHOWN = 50;
    /** ?1 the agencies, ?2 the package, ?3 the month. */
    private static final String OVER = """
            with chosen as (select a.id, a.name from agency a where a.id = any(cast(?1 as uuid[]))), pack as (select * from limit_package where id = ?2)
            select c.name, b.name, l.name, l.used, l.most
            from chosen c cross join pack p join brand b on b.agency_id = c.id and b.state <> 'DELETED' left join usage_month u on u.month = ?3 and u.brand_id = b.id,
              lateral (values ('conversations', u.conversations, p.conversations), ('messages', u.messages_out, p.messages), ('dollars', u.micros, p.micros),
                ('members', (select count(*) from membership m where m.brand_id = b.id), p.members)) l (name, used, most)
            where l.used > l.most - case when l.name = 'members' then 0 else 1 end
            union all
            select c.name, null, 'brands', n.brands, p.brands
            from chosen c cross join pack p cross join lateral (select count(*) as brands from brand b where b.agency_id = c.id
              and b.state not in ('ARCHIVED', 'DELETED')) n where n.brands > p.brands
            order by 1, 2 nulls first, 3""";
    @PersistenceContext
    private EntityManager entities;

    /** The first of them, and how many there are. */
    @SuppressWarnings("unchecked")
    Found over(List<UUID> agencies, UUID pack, YearMonth month) {
        List<Object[]> rows = entities.createNativeQuery(OVER).setParameter(1, "{" + String.join(",", agencies.stream().map(UUID::toString).toList()) + "}")
                .setParameter(2, pack).setParameter(3, java.sql.Date.valueOf(month.atDay(1))).getResultList();
        return new Found(rows.stream().limit(SHOWN).map(Over::of).toList(), rows.size());
    }

    public record Found(List<Over> first, int all) {
    }
}

package io.parley.usage;

import java.util.HashMap;
import java.util.Map;

/** Whose usage a list shows: of each brand, or of each agency by the brands it has now (rule US1). ?1 is the month, ?2 what is searched for. */
enum UsageOf {

    BRANDS("brands", """
            select b.id, b.name, b.slug, a.id as agency, a.name as owner, p.name as pack, %s as percent, cast(b.limited <> '' as integer) as full,
              u.conversations, u.messages_in, u.messages_out, u.clicks, u.all_clicks, u.micros
            """.formatted(Limits.PERCENT), """
            from brand b join agency a on a.id = b.agency_id left join limit_package p on p.id = a.limit_package_id
            left join usage_month u on u.month = ?1 and u.brand_id = b.id""",
            "lower(b.name) like ?2 or b.slug like ?2 or lower(a.name) like ?2", "lower(b.name)", "lower(a.name)", "b.id"),
    AGENCIES("agencies", "select a.id, a.name, a.slug, a.id as agency, coalesce(u.brands, 0) as owner, p.name as pack, u.percent, coalesce(u.full, 0) as full, "
            + "u.conversations, u.messages_in, u.messages_out, u.clicks, u.all_clicks, u.micros ", """
            from agency a left join limit_package p on p.id = a.limit_package_id left join (
              select b.agency_id, count(*) as brands, max(%s) as percent, count(*) filter (where b.limited <> '') as full, sum(u.conversations) as conversations,
                sum(u.messages_in) as messages_in, sum(u.messages_out) as messages_out, sum(u.clicks) as clicks, sum(u.all_clicks) as all_clicks, sum(u.micros) as micros
              from brand b join agency o on o.id = b.agency_id left join limit_package p on p.id = o.limit_package_id
              left join usage_month u on u.month = ?1 and u.brand_id = b.id group by 1) u on u.agency_id = a.id""".formatted(Limits.PERCENT),
            "lower(a.name) like ?2 or a.slug like ?2", "lower(a.name)", "coalesce(u.brands, 0)", "a.id");

    static final String[] COLUMNS = {"name", "owner", "package", "conversations", "in", "out", "clicks", "all", "dollars", "percent"};
    private final String file;
    private final String select;
    private final String from;
    private final String like;
    private final String id;
    private final Map<String, String> orders;

    UsageOf(String file, String select, String from, String like, String name, String owner, String id) {
        this.file = file;
        this.select = select;
        this.from = from;
        this.like = like;
        this.id = id;
        orders = new HashMap<>(Map.of("name", name, "owner", owner, "package", "lower(coalesce(p.name, ''))", "percent", "percent"));
        Map.of("conversations", "conversations", "in", "messages_in", "out", "messages_out", "clicks", "clicks", "all", "all_clicks", "dollars", "micros")
                .forEach((column, of) -> orders.put(column, "coalesce(u." + of + ", 0)"));
    }

    String file() {
        return file;
    }

    String rows(String sort, boolean down, boolean searched, boolean ofOne) {
        return select + from + where(searched, ofOne) + " order by " + orders.get(sort) + (down ? " desc nulls last, " : " nulls first, ") + id;
    }

    String totals(boolean searched, boolean ofOne) {
        return "select count(*), sum(u.conversations), sum(u.messages_in), sum(u.messages_out), sum(u.clicks), sum(u.all_clicks), sum(u.micros) "
                + from + where(searched, ofOne);
    }

    /** @param ofOne agency only, which is ?3 */
    private String where(boolean searched, boolean ofOne) {
        return " where " + (ofOne ? "a.id = ?3" : "true") + (searched ? " and (" + like + ")" : "");
    }
}

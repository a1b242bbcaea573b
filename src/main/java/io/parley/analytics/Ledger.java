package io.parley.analytics;

/**
 * What happened, as the other rooms write it down: one select a ledger, of the rows between two transactions (rules AN7 to AN9). A row
 * that belongs to a run names the stage of it too.
 */
enum Ledger {

    RUN("""
            select l.brand_id, l.started_at as at, l.campaign_id, 'RUN' as stage,
              coalesce('card:' || l.card_id || ':' || l.button, 'entry:' || l.entry_point_id) as item, 'HUMAN' as class, l.mode,
              l.id as run_id, 'START' as run_stage, l.mode as run_mode
            from run l where %s"""),
    STEP_VISIT("""
            select l.brand_id, l.at, l.campaign_id, 'STEP' as stage, l.step as item, 'HUMAN' as class, l.mode, l.run_id, 'STEP:' || l.step as run_stage, l.mode as run_mode
            from step_visit l where %s"""),
    STEP_OUTCOME("""
            select l.brand_id, l.at, l.campaign_id, 'OUTCOME' as stage, l.step as item, l.outcome as class, l.mode, l.run_id,
              l.outcome || ':' || l.step as run_stage, l.mode as run_mode
            from step_outcome l where %s"""),
    CLICK(onPublicHost("click", "CLICK", "link_id")),
    PAGE_VIEW(onPublicHost("page_view", "VIEW", "page_id")),
    CONVERSION("""
            select l.brand_id, l.at, l.campaign_id, s.stage, l.goal as item, 'HUMAN' as class, l.mode, l.run_id, s.stage as run_stage, l.mode as run_mode
            from conversion l, lateral (select case when num_nonnulls(l.page_id, l.click_id) = 0 then 'GOAL' else 'CONVERSION' end) s (stage)
            where %1$s
            union all
            select l.brand_id, l.at, l.campaign_id, 'PAGE', l.page_id::text, 'HUMAN', l.mode, null, null, null
            from conversion l where l.page_id is not null and %1$s""");

    private static final String NEW = "l.xid >= (select upto from span) and l.xid < (select until from span)";
    private final String rows;

    Ledger(String rows) {
        this.rows = rows.formatted(NEW);
    }

    String rows() {
        return rows;
    }

    /** A send knows its run; a fetcher, a HEAD or a repeated click is counted, but is no step of anybody's way; nor is a rehearsal in a run that is none. */
    private static String onPublicHost(String ledger, String stage, String item) {
        return """
                select l.brand_id, l.at, l.campaign_id, '%2$s' as stage, l.%3$s::text as item, l.class,
                  case when 'REHEARSAL' in (l.class, o.mode) then 'REHEARSAL' else 'LIVE' end as mode,
                  o.run_id, case when l.class = 'HUMAN' or (l.class, o.mode) = ('REHEARSAL', 'REHEARSAL') then '%2$s' end as run_stage, o.mode as run_mode
                from %1$s l left join outbox o on o.brand_id = l.brand_id and o.id = l.send_id where %%s""".formatted(ledger, stage, item);
    }
}

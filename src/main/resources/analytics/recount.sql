-- What the roll-ups must say, counted from the ledgers by other means than the roller's: no window, no adding up, no buckets of days.
with mark as (select upto from roll_watermark where name = 'figures'),
sent as (select brand_id, id, run_id, mode from outbox),
happened (brand_id, at, campaign_id, stage, item, class, mode, run_id, run_mode) as (
  select brand_id, started_at, campaign_id, 'RUN',
    case when card_id is null or button is null then concat('entry:', entry_point_id) else concat('card:', card_id, ':', button) end, 'HUMAN', mode, id, mode
  from run where xid < (select upto from mark)
  union all select brand_id, at, campaign_id, 'STEP', step, 'HUMAN', mode, run_id, mode from step_visit where xid < (select upto from mark)
  union all select brand_id, at, campaign_id, 'OUTCOME', step, outcome, mode, run_id, mode from step_outcome where xid < (select upto from mark)
  union all select c.brand_id, c.at, c.campaign_id, 'CLICK', c.link_id::text, c.class,
    case when c.class = 'REHEARSAL' or s.mode = 'REHEARSAL' then 'REHEARSAL' else 'LIVE' end, s.run_id, s.mode
  from click c left join sent s on (s.brand_id, s.id) = (c.brand_id, c.send_id) where c.xid < (select upto from mark)
  union all select v.brand_id, v.at, v.campaign_id, 'VIEW', v.page_id::text, v.class,
    case when v.class = 'REHEARSAL' or s.mode = 'REHEARSAL' then 'REHEARSAL' else 'LIVE' end, s.run_id, s.mode
  from page_view v left join sent s on (s.brand_id, s.id) = (v.brand_id, v.send_id) where v.xid < (select upto from mark)
  union all select brand_id, at, campaign_id, case when page_id is null and click_id is null then 'GOAL' else 'CONVERSION' end, goal, 'HUMAN', mode, run_id, mode
  from conversion where xid < (select upto from mark)
),
expected (what, brand_id, a, b, c, d, count) as (
  select 'figure', brand_id, to_timestamp(floor(extract(epoch from at) / 900) * 900)::text, campaign_id::text, stage || ' ' || item, class || ' ' || mode, count(*)
  from happened group by 2, 3, 4, 5, 6
  union all
  select 'figure', brand_id, to_timestamp(floor(extract(epoch from at) / 900) * 900)::text, campaign_id::text, 'PAGE ' || page_id, 'HUMAN ' || mode, count(*)
  from conversion where page_id is not null and xid < (select upto from mark) group by 2, 3, 4, 5, 6
  union all
  select 'run_stage', brand_id, run_id::text, campaign_id::text,
    case stage when 'RUN' then 'START' when 'STEP' then 'STEP:' || item when 'OUTCOME' then class || ':' || item else stage end,
    (array_agg(item order by at, item))[1] || ' ' || min(run_mode) || ' ' || min(at), 1
  from happened where run_id is not null and (stage not in ('CLICK', 'VIEW') or class = 'HUMAN' or class = 'REHEARSAL' and run_mode = 'REHEARSAL') group by 2, 3, 4, 5
  union all
  select 'brand_day', h.brand_id, (h.at at time zone b.time_zone)::date::text, b.time_zone,
    case when h.stage = 'CLICK' and h.class <> 'HUMAN' then 'FILTERED' when h.stage = 'OUTCOME' then h.class else h.stage end, '', count(*)
  from happened h join brand b on b.id = h.brand_id
  where h.mode = 'LIVE' and (h.stage in ('RUN', 'CLICK', 'CONVERSION') or (h.stage, h.class) in (('VIEW', 'HUMAN'), ('OUTCOME', 'UNDELIVERABLE'), ('OUTCOME', 'HANDED_OVER'))) group by 2, 3, 4, 5
),
-- Ledgers forget, usage does not: a day of which they hold more than was counted differs, and a young one of which they hold less.
used (brand_id, day, what, count) as (
  select brand_id, (at at time zone 'UTC')::date, case when stage = 'RUN' then 'conversations' else 'all_clicks' end, count(*)
  from happened where mode = 'LIVE' and stage in ('RUN', 'CLICK') group by 1, 2, 3
  union all select brand_id, (at at time zone 'UTC')::date, 'clicks', count(*) from happened where (mode, stage, class) = ('LIVE', 'CLICK', 'HUMAN') group by 1, 2
  union all
  select m.brand_id, (m.at at time zone 'UTC')::date, 'messages_in', count(*) from message m, conversation c, account a
  where m.author = 'CONTACT' and (c.brand_id, c.id) = (m.brand_id, m.conversation_id) and (a.brand_id, a.id) = (c.brand_id, c.account_id) and a.mode = 'LIVE'
    and m.xid < (select upto from mark) group by 1, 2
  union all
  select brand_id, (done_at at time zone 'UTC')::date, 'messages_out', count(*) from outbox
  where kind = 'MESSAGE' and mode = 'LIVE' and done_xid < (select upto from mark) group by 1, 2
),
usage (brand_id, day, what, count) as (
  select d.brand_id, d.day, v.what, v.count from usage_day d, lateral (values ('conversations', d.conversations), ('messages_in', d.messages_in),
    ('messages_out', d.messages_out), ('clicks', d.clicks), ('all_clicks', d.all_clicks)) v (what, count)
  where d.brand_id in (select id from brand where state <> 'DELETED')
),
strayed as (
  select coalesce(u.count, 0) - coalesce(l.count, 0) as beyond, brand_id, day, what, u.count as counted, l.count as held
  from usage u full join used l using (brand_id, day, what)
  where coalesce(u.count, 0) < coalesce(l.count, 0)
    or coalesce(u.count, 0) > coalesce(l.count, 0) and what in ('conversations', 'clicks', 'all_clicks') and day > current_date - 30
),
actual (what, brand_id, a, b, c, d, count) as (
  select 'figure', brand_id, bucket::text, campaign_id::text, stage || ' ' || item, class || ' ' || mode, count from figure
  union all select 'run_stage', brand_id, run_id::text, campaign_id::text, stage, item || ' ' || mode || ' ' || at, 1 from run_stage
  -- A deleted brand's ledgers are gone, its days stay.
  union all select 'brand_day', brand_id, day::text, zone, stage, '', count from brand_day
  where brand_id in (select id from brand where state <> 'DELETED')
),
differing as (
  (select 'missing' as how, * from (select * from expected except all select * from actual) m)
  union all (select 'too much', * from (select * from actual except all select * from expected) s)
  union all select case when beyond < 0 then 'missing' else 'too much' end, 'usage', brand_id, day::text, what, 'counted', counted::text, held from strayed
)
select (select count(*) from actual), (select count(*) from differing),
  (select string_agg(concat_ws(' ', how, what, brand_id, a, b, c, d, count), e'\n') from (select * from differing limit 20) few)

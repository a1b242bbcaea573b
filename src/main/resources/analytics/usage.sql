-- What happened between two transactions, by brand and day of UTC, and what it cost.
with span as (select ?::xid8 as upto, ?::xid8 as until, ?::xid8 as skip),
happened (brand_id, at, conversations, messages_in, messages_out, clicks, all_clicks) as (
  select l.brand_id, l.started_at, 1, 0, 0, 0, 0 from run l
  where l.mode = 'LIVE' and l.xid >= (select upto from span) and l.xid < (select until from span) and l.xid <> (select skip from span)
  union all
  select l.brand_id, l.at, 0, 1, 0, 0, 0 from message l
  join conversation c on c.brand_id = l.brand_id and c.id = l.conversation_id join account a on a.brand_id = c.brand_id and a.id = c.account_id
  where l.author = 'CONTACT' and a.mode = 'LIVE' and l.xid >= (select upto from span) and l.xid < (select until from span) and l.xid <> (select skip from span)
  union all
  select l.brand_id, l.done_at, 0, 0, 1, 0, 0 from outbox l
  where l.kind = 'MESSAGE' and l.mode = 'LIVE' and l.done_xid >= (select upto from span) and l.done_xid < (select until from span) and l.done_xid <> (select skip from span)
  union all
  select l.brand_id, l.at, 0, 0, 0, (l.class = 'HUMAN')::int, 1 from click l left join outbox o on o.brand_id = l.brand_id and o.id = l.send_id
  where l.class <> 'REHEARSAL' and o.mode is distinct from 'REHEARSAL' and l.xid >= (select upto from span) and l.xid < (select until from span) and l.xid <> (select skip from span)
),
counted as (
  select brand_id, (at at time zone 'UTC')::date as day, sum(conversations) as conversations, sum(messages_in) as messages_in,
    sum(messages_out) as messages_out, sum(clicks) as clicks, sum(all_clicks) as all_clicks, sum(messages_in) * ?::bigint + sum(messages_out) * ?::bigint as micros
  from happened group by 1, 2
),

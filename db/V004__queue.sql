-- Accounts on a channel, and the two queues that stand between a channel and a conversation (design.md 6).

-- Which brand an account belongs to: one X account, one brand. A platform table, read before any brand is entered.
create table account_directory (
  channel     text not null check (channel in ('x')),
  external_id text not null check (length(external_id) between 1 and 40),
  brand_id    uuid not null references brand,
  account_id  uuid not null,
  primary key (channel, external_id)
);

create table account (
  brand_id       uuid not null references brand,
  id             uuid not null,
  channel        text not null check (channel in ('x')),
  external_id    text not null,
  handle         text not null check (length(handle) between 1 and 50),
  name           text not null check (length(name) between 1 and 80),
  ads_account_id text,                      -- X's advertising account, without which no Direct Message Card can be made
  mode           text not null default 'LIVE' check (mode in ('LIVE', 'REHEARSAL')),
  access_token   bytea,                     -- sealed; null once disconnected
  token_secret   bytea,
  connected_at   timestamptz not null,
  version        integer not null,
  primary key (brand_id, id),
  unique (brand_id, channel, external_id)
);

-- When an account may send again, and why it may not now. Written by the outbox's worker, so that no form of a person's collides.
create table account_gate (
  brand_id   uuid not null references brand,
  account_id uuid not null,
  opens_at   timestamptz,                   -- null: only a person opens it again
  reason     text not null,
  detail     text,
  since      timestamptz not null,
  primary key (brand_id, account_id)
);

-- What an account has left of each allowance of X's. One row a window; a new window starts the count again.
create table budget (
  brand_id   uuid not null references brand,
  account_id uuid not null,
  name       text not null,
  started_at timestamptz not null,
  used       integer not null,
  quota      integer not null,
  primary key (brand_id, account_id, name)
);

-- The same for the whole app, which all brands share.
create table app_budget (
  channel    text not null,
  name       text not null,
  started_at timestamptz not null,
  used       integer not null,
  quota      integer not null,
  primary key (channel, name)
);

-- One row an event of a channel, or a timer of our own. A lane is one conversation; within it the order is the event's own.
create table inbox (
  brand_id    uuid not null references brand,
  id          uuid not null,
  account_id  uuid not null,
  event_key   text not null,
  lane        uuid not null,
  kind        text not null check (kind in ('MESSAGE', 'ECHO', 'TIMER')),
  happened_at timestamptz not null,         -- the channel's own time of it
  ordinal     bigint not null,              -- the channel's own number of it; 0 where it has none
  body        text not null,
  state       text not null default 'READY' check (state in ('READY', 'DONE', 'DEAD')),
  due_at      timestamptz not null,
  received_at timestamptz not null,
  handled_at  timestamptz,
  attempts    integer not null default 0,
  effect      text,                         -- what the turn made of it: answered, echo, opted-out …
  failure     text,
  primary key (brand_id, id),
  unique (brand_id, account_id, event_key)
);
create index inbox_lane on inbox (brand_id, lane, happened_at, ordinal, id) where state = 'READY';
create index inbox_due on inbox (due_at) where state = 'READY';

-- One row a call to a channel. SENDING is committed before the call and means "unknown" to whoever finds it later.
create table outbox (
  brand_id        uuid not null references brand,
  id              uuid not null,
  seq             bigint generated always as identity,
  account_id      uuid not null,
  lane            uuid not null,
  kind            text not null check (kind in ('MESSAGE', 'WELCOME', 'CARD', 'POST')),
  subject_id      uuid not null,            -- the conversation, entry point or card it is about
  run_id          uuid,
  flow_version_id uuid,
  step            text,
  words           text,                     -- what a landing page may say of this conversation, as JSON; never a person's data
  mode            text not null default 'LIVE' check (mode in ('LIVE', 'REHEARSAL')),
  body            text not null,
  state           text not null default 'READY' check (state in ('READY', 'SENDING', 'IN_DOUBT', 'DONE', 'DEAD', 'EXPIRED')),
  due_at          timestamptz not null,
  expires_at      timestamptz,
  attempts        integer not null default 0,
  looks           integer not null default 0,   -- how often the channel's records were read without finding it
  free            boolean not null default false, -- a reply the channel counts against no allowance
  sending_since   timestamptz,
  parked_at       timestamptz,              -- in doubt for good, until a person decides
  external_id     text,
  status          integer,                  -- HTTP's, of the last answer
  failure         text,                     -- the named reason
  detail          text,
  created_at      timestamptz not null,
  done_at         timestamptz,
  primary key (brand_id, id)
);
create index outbox_lane on outbox (brand_id, lane, seq) where state in ('READY', 'SENDING', 'IN_DOUBT') and parked_at is null;
create index outbox_due on outbox (brand_id, due_at, seq) where state in ('READY', 'SENDING', 'IN_DOUBT') and parked_at is null;
create index outbox_subject on outbox (brand_id, subject_id, seq);
create index outbox_external on outbox (brand_id, account_id, external_id) where external_id is not null;

-- The platform's own switches, such as a pause of all turns while something is mended.
create table platform_switch (
  name       text primary key,
  paused     boolean not null,
  changed_at timestamptz not null,
  changed_by text not null
);
insert into platform_switch (name, paused, changed_at, changed_by) values ('inbox', false, now(), 'Parley'), ('outbox', false, now(), 'Parley');

-- A signed body nobody could read, once, for the admin to look at.
create table unreadable_webhook (
  channel   text not null,
  body_hash text not null,
  reason    text not null,
  body      bytea not null,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  times     integer not null,
  primary key (channel, body_hash)
);
-- Events for an account that no brand has: counted and dropped.
create table unknown_account (
  channel     text not null,
  external_id text not null,
  day         date not null,
  times       bigint not null,
  primary key (channel, external_id, day)
);

do $$
declare t text;
begin
  foreach t in array array['account', 'account_gate', 'budget', 'inbox', 'outbox'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
    execute format('grant select, insert, update, delete on %I to parley_app', t);
  end loop;
end $$;
grant select, insert, update, delete on account_directory to parley_app;
grant select, insert, update on app_budget, platform_switch, unreadable_webhook, unknown_account to parley_app;

-- Claims: the head of a lane, across all brands, inside the caller's transaction. They return ids and nothing of what the row says.
create policy inbox_claim on inbox to parley_claimer using (true);
create policy outbox_claim on outbox to parley_claimer using (true);
create policy account_gate_claim on account_gate for select to parley_claimer using (true);
grant select, update on inbox, outbox to parley_claimer;
grant select on account_gate, platform_switch to parley_claimer;
grant create on schema public to parley_claimer;

-- A worker's plan is often of a time when the queue was empty, and must not read the whole queue once it is long: so the head of a lane is
-- asked for with a limit, not by an anti-join, and what suits small tables only is switched off.
-- What somebody said blocks its lane from the moment it is there, also while it settles or waits to be tried again; a timer and an echo
-- only once due.
create function claim_inbox(p_now timestamptz) returns table (brand uuid, item uuid)
language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
begin
  if exists (select from platform_switch s where s.name = 'inbox' and s.paused) then
    return;
  end if;
  return query select i.brand_id, i.id from inbox i
    where i.state = 'READY' and i.due_at <= p_now
      and i.id = (select o.id from inbox o where o.brand_id = i.brand_id and o.lane = i.lane and o.state = 'READY'
                  and (o.due_at <= p_now or o.kind = 'MESSAGE')
                  order by o.happened_at, o.ordinal, o.id limit 1)
    order by i.due_at
    limit 1 for update of i skip locked;
end $$;

-- READY to be sent, SENDING past its deadline (its sender died), or IN_DOUBT and due to be looked for. Brands are served in turn: the
-- search begins behind the one served last and goes round, from brand to brand by the index.
create function claim_outbox(p_now timestamptz, p_after uuid) returns table (brand uuid, item uuid)
language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
  v_brand uuid := p_after;
  v_round boolean := false;
  v_shut uuid[];                            -- accounts of the brand that may not send; asked for once, not for each row
begin
  if exists (select from platform_switch s where s.name = 'outbox' and s.paused) then
    return;
  end if;
  loop
    select o.brand_id into v_brand from outbox o
      where o.state in ('READY', 'SENDING', 'IN_DOUBT') and o.parked_at is null and o.brand_id > v_brand order by o.brand_id limit 1;
    if v_brand is null then
      exit when v_round;
      v_round := true;
      v_brand := '00000000-0000-0000-0000-000000000000';
      continue;
    end if;
    exit when v_round and v_brand > p_after;
    v_shut := array(select g.account_id from account_gate g where g.brand_id = v_brand and (g.opens_at is null or g.opens_at > p_now));
    return query select o.brand_id, o.id from outbox o
      where o.brand_id = v_brand and o.state in ('READY', 'SENDING', 'IN_DOUBT') and o.parked_at is null and o.due_at <= p_now
        and (o.state <> 'READY' or o.account_id <> all (v_shut))
        and o.id = (select e.id from outbox e where e.brand_id = o.brand_id and e.lane = o.lane
                    and e.state in ('READY', 'SENDING', 'IN_DOUBT') and e.parked_at is null order by e.seq limit 1)
      order by o.due_at, o.seq
      limit 1 for update of o skip locked;
    exit when found;
  end loop;
end $$;

-- How the queues stand across all brands: numbers and nothing of what anything says.
create function queue_health() returns table (queue text, state text, number bigint, oldest timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'inbox', i.state, count(*), min(i.received_at) from inbox i where i.state in ('READY', 'DEAD') group by 2
  union all
  select 'outbox', case when o.parked_at is null then o.state else 'PARKED' end, count(*), min(o.created_at) from outbox o
  where o.state in ('READY', 'SENDING', 'IN_DOUBT', 'DEAD', 'EXPIRED') group by 2
$$;

-- Rights first: once handed over, the functions are no longer the migrating owner's to give.
revoke all on function claim_inbox(timestamptz), claim_outbox(timestamptz, uuid), queue_health() from public;
grant execute on function claim_inbox(timestamptz), claim_outbox(timestamptz, uuid), queue_health() to parley_app;
alter function claim_inbox(timestamptz) owner to parley_claimer;
alter function claim_outbox(timestamptz, uuid) owner to parley_claimer;
alter function queue_health() owner to parley_claimer;
revoke create on schema public from parley_claimer;

-- Roll-ups, written by parley_roller alone from the ledgers. Buckets are 15 minutes in UTC. No foreign keys, as the ledgers have none:
-- one odd row must not stop the counting of all others.
create table figure (
  brand_id    uuid not null,
  bucket      timestamptz not null,
  campaign_id uuid not null,
  stage       text not null,                -- RUN, STEP, OUTCOME, CLICK, VIEW, GOAL, CONVERSION, PAGE
  item        text not null,                -- what of that stage: an entry, a step, a link, a page, a goal
  class       text not null,                -- of a click or view; what became of a step; else HUMAN
  mode        text not null,
  count       bigint not null,
  primary key (brand_id, bucket, campaign_id, stage, item, class, mode)
);

-- The first time a run reached a stage: funnels count runs, and each run once a stage.
create table run_stage (
  brand_id    uuid not null,
  run_id      uuid not null,
  stage       text not null,                -- START, STEP:<step>, <outcome>:<step>, GOAL, CLICK, VIEW, CONVERSION
  campaign_id uuid not null,
  item        text not null,
  mode        text not null,
  at          timestamptz not null,
  primary key (brand_id, run_id, stage)
);
create index run_stage_campaign on run_stage (brand_id, campaign_id, stage, at);

-- A brand's day in its own zone: what an agency's home and the admin's lists read. A platform table (design.md 10).
create table brand_day (
  brand_id uuid not null,
  day      date not null,
  stage    text not null,                   -- RUN, CLICK (human), FILTERED (clicks that are not), VIEW, CONVERSION, UNDELIVERABLE, HANDED_OVER
  count    bigint not null,
  zone     text not null,                   -- it was counted in; a brand that moves to another has its days counted anew
  primary key (brand_id, day, stage)
);

-- Up to which transaction the ledgers have been rolled up, in which cluster. Transactions before "seen" had begun at seen_at: once all
-- of them have ended, everything that happened until then is counted.
create table roll_watermark (
  name         text primary key,
  cluster      bigint not null,
  upto         xid8 not null,
  seen         xid8 not null,
  seen_at      timestamptz not null,
  counted_upto timestamptz
);

-- What each recount found: how many figures differ from the ledgers, and a few of them.
create table recount (
  id          uuid primary key,
  at          timestamptz not null,
  figures     bigint not null,
  differences bigint not null,
  sample      text
);

do $$
declare t text;
begin
  foreach t in array array['figure', 'run_stage'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
    execute format('create policy %I on %I to parley_roller using (true) with check (true)', t || '_roller', t);
    execute format('grant select on %I to parley_app', t);
    execute format('grant select, insert, update, delete on %I to parley_roller', t);
  end loop;
end $$;
grant select on brand_day, roll_watermark, recount to parley_app;
grant select, insert, update, delete on brand_day, roll_watermark to parley_roller;
grant select, insert on recount to parley_roller;
grant select (id, time_zone) on brand to parley_roller;

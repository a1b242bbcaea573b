-- Tracked links and the ledgers of what happens on the public host. Ledgers are partitioned by their UUIDv7's time, have no foreign
-- key, and are written by parley_ingest alone (conversions, which a form or a turn makes, by parley_app).
create table public_address (
  kind       text not null check (kind in ('LINK', 'PAGE')),
  code       text not null check (code ~ '^[0-9A-Za-z]{7}$'),
  brand_id   uuid not null references brand,
  subject_id uuid not null,
  target     text not null,                 -- what answers need when the database is away, as JSON
  closed     boolean not null default false,
  xid        xid8 not null default pg_current_xact_id(),  -- set anew by each change; what the caches poll by
  primary key (kind, code)
);
create index public_address_xid on public_address (xid);

create table link (
  brand_id    uuid not null references brand,
  id          uuid not null,
  campaign_id uuid not null,
  code        text not null,
  name        text not null check (length(name) between 1 and 80),
  destination text,                         -- a web address, or
  page_id     uuid,                         -- a landing page of the same brand
  created_at  timestamptz not null,
  closed_at   timestamptz,
  version     integer not null,
  primary key (brand_id, id),
  unique (brand_id, code),
  check (num_nonnulls(destination, page_id) = 1),
  foreign key (brand_id, campaign_id) references campaign (brand_id, id)
);

create table click (
  brand_id    uuid not null,
  id          uuid not null,                -- UUIDv7: its time is the click's
  at          timestamptz not null,
  link_id     uuid not null,
  campaign_id uuid not null,
  send_id     uuid,                         -- from the signed token; null for a shared link
  button      smallint,
  arm         smallint not null default 0,
  class       text not null check (class in ('HUMAN', 'HEAD', 'PREFETCH', 'X_FETCH', 'KNOWN_BOT', 'SUSPICIOUS', 'REPEAT', 'REHEARSAL')),
  reason      text not null,
  agent       text,
  referrer    text,                         -- host only
  xid         xid8 not null default pg_current_xact_id(),
  primary key (brand_id, id)
) partition by range (id);
create table click_default partition of click default;
create index click_xid on click (xid);

create table page_view (
  brand_id        uuid not null,
  id              uuid not null,
  at              timestamptz not null,
  page_id         uuid not null,
  page_version_id uuid not null,
  campaign_id     uuid not null,
  click_id        uuid,
  send_id         uuid,
  class           text not null check (class in ('HUMAN', 'HEAD', 'PREFETCH', 'X_FETCH', 'KNOWN_BOT', 'SUSPICIOUS', 'REPEAT', 'REHEARSAL')),
  reason          text not null,
  xid             xid8 not null default pg_current_xact_id(),
  primary key (brand_id, id)
) partition by range (id);
create table page_view_default partition of page_view default;
create index page_view_xid on page_view (xid);

-- A reached goal, once: the key is the run, or the click or view it came from.
create table conversion (
  brand_id    uuid not null references brand,
  id          uuid not null,
  goal        text not null,
  key         text not null,
  campaign_id uuid not null,
  run_id      uuid,
  click_id    uuid,
  page_id     uuid,
  mode        text not null check (mode in ('LIVE', 'REHEARSAL')),
  at          timestamptz not null,
  xid         xid8 not null default pg_current_xact_id(),
  primary key (brand_id, id),
  unique (brand_id, goal, key)
);
create index conversion_xid on conversion (xid);

do $$
declare t text;
begin
  foreach t in array array['link', 'click', 'page_view', 'conversion'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
  end loop;
  foreach t in array array['click', 'page_view'] loop
    execute format('create policy %I on %I for insert to parley_ingest with check (true)', t || '_ingest', t);
    execute format('grant insert on %I to parley_ingest', t);
    execute format('grant select on %I to parley_app', t);
  end loop;
  foreach t in array array['click', 'page_view', 'conversion'] loop
    execute format('create policy %I on %I for select to parley_roller using (true)', t || '_roller', t);
    execute format('grant select on %I to parley_roller', t);
  end loop;
end $$;
grant select, insert, update on link, public_address to parley_app;
grant select, insert on conversion to parley_app;

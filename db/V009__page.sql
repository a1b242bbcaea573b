-- Landing pages: a draft, immutable versions of which one is live, and the forms people send from them.
create table page (
  brand_id        uuid not null references brand,
  id              uuid not null,
  campaign_id     uuid not null,
  code            text not null,
  name            text not null check (length(name) between 1 and 80),
  language        text not null check (language in ('en', 'ko')),
  draft           text not null,            -- canonical JSON, text like a flow's
  live_version_id uuid,
  created_at      timestamptz not null,
  closed_at       timestamptz,
  version         integer not null,
  primary key (brand_id, id),
  unique (brand_id, code),
  foreign key (brand_id, campaign_id) references campaign (brand_id, id)
);

create table page_version (
  brand_id          uuid not null references brand,
  id                uuid not null,
  page_id           uuid not null,
  number            integer not null,
  content           text not null,
  published_at      timestamptz not null,
  published_by_name text not null,
  primary key (brand_id, id),
  unique (brand_id, page_id, number),
  foreign key (brand_id, page_id) references page (brand_id, id)
);

create table lead (
  brand_id        uuid not null references brand,
  id              uuid not null,
  page_id         uuid not null,
  page_version_id uuid not null,
  campaign_id     uuid not null,
  conversion_id   uuid,                     -- the conversion it made; null when its goal had been reached already
  run_id          uuid,
  click_id        uuid,
  once            text not null,            -- keyed hash of the visit and what was typed: the very same form again is no second lead
  fields          text not null,            -- what was typed, as JSON; personal, so erased with the contact
  at              timestamptz not null,
  primary key (brand_id, id),
  unique (brand_id, page_id, once),
  foreign key (brand_id, page_id) references page (brand_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['page', 'page_version', 'lead'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
  end loop;
end $$;
grant select, insert, update on page to parley_app;
grant select, insert on page_version, lead to parley_app;

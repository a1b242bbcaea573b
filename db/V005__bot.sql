-- Bots: a draft that people edit, and immutable versions of which one is live (design.md 10).
create table bot (
  brand_id        uuid not null references brand,
  id              uuid not null,
  name            text not null check (length(name) between 1 and 80),
  draft           text not null,            -- the flow as canonical JSON; text, since jsonb would reorder it
  live_version_id uuid,
  created_at      timestamptz not null,
  version         integer not null,
  primary key (brand_id, id)
);

create table flow_version (
  brand_id          uuid not null references brand,
  id                uuid not null,
  bot_id            uuid not null,
  number            integer not null,
  flow              text not null,
  checksum          text not null,          -- SHA-256 of the canonical JSON
  published_at      timestamptz not null,
  published_by_id   uuid,
  published_by_name text not null,
  primary key (brand_id, id),
  unique (brand_id, bot_id, number),
  foreign key (brand_id, bot_id) references bot (brand_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['bot', 'flow_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
  end loop;
end $$;
grant select, insert, update on bot to parley_app;
grant select, insert on flow_version to parley_app;

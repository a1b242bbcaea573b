-- The end of a tenant's life: taken along (exports), deleted with a proof; and visits of the platform's people as support.

-- A deleted brand or agency stays as a tombstone: its address is never reused, its figures keep whom they were of as a bare id.
alter table brand drop constraint brand_name_check;
alter table brand add constraint brand_name_check check (length(name) between 1 and 80 or state = 'DELETED');
alter table agency drop constraint agency_name_check;
alter table agency drop constraint agency_state_check;
alter table agency add constraint agency_state_check check (state in ('ACTIVE', 'SUSPENDED', 'DELETED'));
alter table agency add constraint agency_name_check check (length(name) between 1 and 80 or state = 'DELETED');

-- All that a brand owns as one file, cut into pieces so that any node can write it and hand it out.
create table export (
  brand_id      uuid not null references brand,
  id            uuid not null,
  asked_by      uuid,
  asked_at      timestamptz not null,
  made_at       timestamptz,
  bytes         bigint,
  sha256        text,                         -- of the whole file
  manifest      text,                         -- JSON: each table's rows and checksum
  failure       text,
  primary key (brand_id, id)
);
create table export_chunk (
  brand_id  uuid not null references brand,
  export_id uuid not null,
  ordinal   integer not null,
  bytes     bytea not null,
  primary key (brand_id, export_id, ordinal),
  foreign key (brand_id, export_id) references export (brand_id, id)
);
do $$
declare t text;
begin
  foreach t in array array['export', 'export_chunk'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
    execute format('grant select, insert, update, delete on %I to parley_app', t);
  end loop;
end $$;
create policy export_claim on export for select to parley_claimer using (true);
grant select (brand_id, id, asked_at, made_at, failure) on export to parley_claimer;
grant create on schema public to parley_claimer;
-- Exports that wait to be made, and those made so long ago that they are given up; ids and nothing of what they hold.
create function export_work(p_old timestamptz) returns table (brand uuid, item uuid, old boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.brand_id, e.id, e.made_at is not null from export e
  where e.made_at is null and e.failure is null or e.made_at < p_old order by e.asked_at
$$;
revoke all on function export_work(timestamptz) from public;
grant execute on function export_work(timestamptz) to parley_app;
alter function export_work(timestamptz) owner to parley_claimer;
revoke create on schema public from parley_claimer;

-- The deletion of a brand, from the day it was asked for on. It outlives the brand, so it names it by an id of its own kind.
create table deletion (
  id           uuid primary key,
  place_id     uuid not null,
  asked_by     uuid not null references person,
  asked_at     timestamptz not null,
  due_at       timestamptz not null,
  was          text not null,                -- the state it goes back to when the deletion is undone, and its reason
  was_reason   text not null,
  undone_at    timestamptz,
  began_at     timestamptz,                  -- from here on there is no way back
  done_at      timestamptz,
  failure      text,                         -- the named reason the last try stopped
  hash         text,                         -- SHA-256 of the proof's lines
  version      integer not null
);
create unique index deletion_place on deletion (place_id) where undone_at is null;
create table deletion_proof (
  deletion_id uuid not null references deletion,
  table_name  text not null,
  rows_before bigint not null,
  rows_after  bigint,
  at          timestamptz,
  primary key (deletion_id, table_name)
);
grant select, insert, update on deletion, deletion_proof to parley_app;

-- An admin's visit to one brand or agency. One at a time; who was there, why and how long is the place's to know.
create table support_session (
  id        uuid primary key,
  person_id uuid not null references person,
  agency_id uuid references agency,
  brand_id  uuid references brand,
  reason    text not null check (length(reason) between 10 and 300),
  began_at  timestamptz not null,
  ends_at   timestamptz not null,
  ended_at  timestamptz,
  check (num_nonnulls(agency_id, brand_id) = 1),
  check (ends_at <= began_at + interval '60 minutes')
);
create unique index support_session_open on support_session (person_id) where ended_at is null;
grant select, insert, update on support_session to parley_app;

-- What is a brand's, as the catalogue says: every table with its id, those first that others do not refer to. What stays is listed here and
-- argued in the package doc of lifecycle; a table that is added later is deleted from without being named anywhere.
create function brand_tables() returns table (name text, depth integer)
language sql stable set search_path = public, pg_temp as $$
  with recursive mine as (
    select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'brand_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('brand_day', 'usage_day', 'usage_month', 'platform_audit', 'public_address')
  ), reference as (
    select distinct f.conrelid as from_oid, f.confrelid as to_oid from pg_constraint f join mine m on m.oid = f.conrelid join mine r on r.oid = f.confrelid
    where f.contype = 'f' and f.conrelid <> f.confrelid
  ), walk (oid, depth) as (
    select oid, 0 from mine union select r.to_oid, w.depth + 1 from walk w join reference r on r.from_oid = w.oid where w.depth < 50
  )
  select m.relname::text, max(w.depth) from mine m join walk w on w.oid = m.oid group by 1 order by 2, 1
$$;

-- How many rows of a table are the current brand's. The owner is bound by the policies too.
create function count_of_brand(p_table text) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_brand uuid := current_setting('parley.brand')::uuid;
  v_rows bigint;
begin
  if not exists (select from brand_tables() t where t.name = p_table) then
    raise exception 'no table of a brand: %', p_table;
  end if;
  execute format('select count(*) from %I where brand_id = $1', p_table) into v_rows using v_brand;
  return v_rows;
end $$;

-- Deletes some of the current brand's rows of a table and says how many; nought means that none is left. It does so only for a brand whose
-- deletion has begun, whoever calls it.
create function clear_of_brand(p_table text, p_most integer) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_brand uuid := current_setting('parley.brand')::uuid;
  v_part text;
  v_rows bigint;
  v_all bigint := 0;
begin
  if not exists (select from deletion d join brand b on b.id = d.place_id
      where d.place_id = v_brand and d.began_at is not null and d.done_at is null and b.state = 'DELETING') then
    raise exception 'the brand % is not being deleted', v_brand;
  end if;
  if not exists (select from brand_tables() t where t.name = p_table) then
    raise exception 'no table of a brand: %', p_table;
  end if;
  for v_part in
    select t.relid::regclass::text from pg_partition_tree(p_table::regclass) t where t.isleaf
    union all select quote_ident(p_table) where not exists (select from pg_partition_tree(p_table::regclass))
  loop
    execute format('delete from %s where ctid = any (array(select ctid from %s where brand_id = $1 limit $2)) and brand_id = $1', v_part, v_part)
      using v_brand, p_most;
    get diagnostics v_rows = row_count;
    v_all := v_all + v_rows;
  end loop;
  return v_all;
end $$;
-- The same for an agency without brands: members, invitations and whatever else carries its id. Numbers and logs stay.
create function clear_of_agency(p_agency uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_table text;
  v_tables integer := 0;
begin
  if exists (select from brand b where b.agency_id = p_agency and b.state <> 'DELETED') then
    raise exception 'the agency % has brands', p_agency;
  end if;
  for v_table in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
      and c.relname not in ('brand', 'platform_audit', 'package_moved') order by c.relname <> 'onboarding', 1
  loop
    execute format('delete from %I where agency_id = $1', v_table) using p_agency;
    v_tables := v_tables + 1;
  end loop;
  return v_tables;
end $$;
revoke all on function clear_of_agency(uuid) from public;
grant execute on function clear_of_agency(uuid) to parley_app;
revoke all on function brand_tables(), count_of_brand(text), clear_of_brand(text, integer) from public;
grant execute on function brand_tables(), count_of_brand(text), clear_of_brand(text, integer) to parley_app;
grant select (state) on brand to parley_roller;

-- What the identity provider has still to be told: who leaves which organization, who is forgotten, which organization ends.
create table farewell (
  id              uuid primary key,
  place_id        uuid not null,               -- because of what: the brand that moved, the agency that was deleted
  subject         text not null,               -- of whom; empty for an organization as a whole
  organization_id text not null,               -- which one is left or ends; empty where somebody is forgotten altogether
  noted_at        timestamptz not null,
  tried_at        timestamptz,
  failure         text,                        -- the named reason the last try stopped
  check (subject <> '' or organization_id <> '')
);
grant select, insert, update, delete on farewell to parley_app;

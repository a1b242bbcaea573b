-- A membership that was taken away, as it was, so that this can be undone; who was seen to have a second factor at the last log-in; and
-- who is an admin by the setting alone, which was the only way until here.

create table member_removal (
  id            uuid primary key,
  membership_id uuid not null,
  person_id     uuid not null references person,
  agency_id     uuid references agency,
  brand_id      uuid references brand,
  role          text not null check (role in ('OWNER', 'EDITOR', 'AGENT', 'ANALYST')),
  member_since  timestamptz not null,
  removed_at    timestamptz not null,
  undone_at     timestamptz,
  check (num_nonnulls(agency_id, brand_id) = 1)
);
grant select, insert, update, delete on member_removal to parley_app;

alter table person
  add second_factor    boolean not null default false,
  add admin_by_setting boolean not null default false;
update person set admin_by_setting = platform_admin where platform_admin;

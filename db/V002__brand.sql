-- What a brand owns. Row-level security is enabled and forced; an unset brand throws instead of showing an empty list.

create table campaign (
  brand_id   uuid not null references brand,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 80),
  always_on  boolean not null,
  created_at timestamptz not null,
  version    integer not null,
  primary key (brand_id, id)
);
create unique index campaign_always_on on campaign (brand_id) where always_on;

create table audit_entry (
  brand_id     uuid not null references brand,
  id           uuid not null,
  at           timestamptz not null,
  actor_id     uuid,
  actor_name   text not null,
  action       text not null,
  subject_kind text not null,
  subject_id   uuid,
  before       text,
  after        text,
  primary key (brand_id, id)
);

alter table campaign enable row level security;
alter table campaign force row level security;
create policy campaign_brand on campaign to parley_app, parley_owner
  using (brand_id = (select current_setting('parley.brand')::uuid))
  with check (brand_id = (select current_setting('parley.brand')::uuid));
grant select, insert, update, delete on campaign to parley_app;

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_brand on audit_entry to parley_app, parley_owner
  using (brand_id = (select current_setting('parley.brand')::uuid))
  with check (brand_id = (select current_setting('parley.brand')::uuid));
grant select, insert on audit_entry to parley_app;

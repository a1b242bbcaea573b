-- What each brand used, counted beside the figures; packages of limits; what was warned of and what was refused.
-- Usage outlives what it was counted from: no foreign keys, and nothing that erases a contact or a text touches it. Days and months are UTC's.
create table usage_day (
  brand_id      uuid not null,
  day           date not null,
  conversations bigint not null,            -- runs begun
  messages_in   bigint not null,
  messages_out  bigint not null,            -- those the channel took
  clicks        bigint not null,            -- people's
  all_clicks    bigint not null,
  micros        bigint not null,            -- micro-dollars, at the prices when it was counted
  primary key (brand_id, day)
);
create table usage_month (
  brand_id      uuid not null,
  month         date not null,              -- its first day
  conversations bigint not null,
  messages_in   bigint not null,
  messages_out  bigint not null,
  clicks        bigint not null,
  all_clicks    bigint not null,
  micros        bigint not null,
  primary key (month, brand_id)
);

-- By which transaction a message was heard and one of ours taken: what the roller goes by.
alter table message add xid xid8 not null default pg_current_xact_id();
create index message_xid on message (xid) where author = 'CONTACT';
alter table outbox add done_xid xid8;
create index outbox_done_xid on outbox (done_xid) where done_xid is not null;
do $$
declare b uuid;
begin
  for b in select id from brand loop
    perform set_config('parley.brand', b::text, true);
    update outbox set done_xid = pg_current_xact_id() where state = 'DONE' and kind = 'MESSAGE';
  end loop;
end $$;

-- Limits of a calendar month (for each brand) and of what there may be at once; null for none.
create table limit_package (
  id            uuid primary key,
  name          text not null check (length(name) between 1 and 80),
  conversations bigint check (conversations > 0),
  messages      bigint check (messages > 0),
  micros        bigint check (micros > 0),
  members       bigint check (members > 0),  -- of each brand
  brands        bigint check (brands > 0),   -- of an agency
  bots          bigint check (bots > 0),     -- of each brand
  links         bigint check (links > 0),    -- of each brand
  created_at    timestamptz not null,
  version       integer not null
);
create unique index limit_package_name on limit_package (lower(name));
alter table agency add limit_package_id uuid references limit_package;
create index agency_limit_package on agency (limit_package_id) where limit_package_id is not null;

-- Agencies that were given a package together, and what each had before: what undoing goes by.
create table package_move (
  id        uuid primary key,
  package_id uuid,                          -- null: none any more
  at        timestamptz not null,
  by_name   text not null,
  undone_at timestamptz
);
create table package_moved (
  move_id   uuid not null references package_move,
  agency_id uuid not null references agency,
  before_id uuid,
  primary key (move_id, agency_id)
);

-- One warning a limit, brand and month.
create table limit_warning (
  brand_id uuid not null,
  month    date not null,
  name     text not null,
  at       timestamptz not null,
  primary key (brand_id, month, name)
);
-- What was refused because of a limit: one row each, so that no two of a brand wait for one another. They go once no page shows their month.
create table refusal (
  id        uuid primary key,
  agency_id uuid,
  brand_id  uuid,
  name      text not null,                  -- the limit
  what      text not null,                  -- CONVERSATION, MEMBER, BRAND, BOT or LINK
  at        timestamptz not null,
  check (num_nonnulls(agency_id, brand_id) = 1)
);
create index refusal_brand on refusal (brand_id, at) where brand_id is not null;
create index refusal_agency on refusal (agency_id, at) where agency_id is not null;
create index refusal_at on refusal (at);

grant select on usage_day, usage_month to parley_app;
grant select, insert, update on usage_day, usage_month to parley_roller;
grant select, insert, update, delete on limit_package to parley_app;
grant select, insert, update on package_move to parley_app;
grant select, insert on package_moved, limit_warning, refusal to parley_app;
grant delete on refusal to parley_app;

-- The roller sees that there was a message and when, never what it says or who said it.
grant select (brand_id, id, conversation_id, author, at, xid) on message to parley_roller;
grant select (kind, done_at, done_xid) on outbox to parley_roller;
grant select (brand_id, id, account_id) on conversation to parley_roller;
grant select (brand_id, id, mode) on account to parley_roller;
create policy message_roller on message for select to parley_roller using (true);
create policy conversation_roller on conversation for select to parley_roller using (true);
create policy account_roller on account for select to parley_roller using (true);

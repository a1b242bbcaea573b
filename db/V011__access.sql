-- What the rooms of access stand on: how a brand stands and behaves, the platform's settings, its chores and its mail.

alter table brand
  add state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'ARCHIVED', 'DELETING', 'DELETED')),
  add state_reason text not null default '',
  add state_since  timestamptz,
  add limited      text not null default '',     -- limits that are used up, by name, comma between; written where usage is counted
  add privacy_url  text not null default '',
  add stop_words   text not null default '',     -- the brand's own beside those that always work, as the keyword check sees them, one a line
  add holding_en   text not null default '',     -- what its bots say while they may not answer; empty for the platform's words
  add holding_ko   text not null default '',
  add sign_off     boolean not null default false,
  add font         text not null default 'SANS' check (font in ('SANS', 'SERIF', 'ROUNDED', 'MONO')),
  add logo_id      uuid;

alter table agency
  add state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
  add state_reason text not null default '',
  add state_since  timestamptz,
  add two_factor   boolean not null default false,
  add logo_id      uuid;

-- A picture as we made it from what was uploaded: decoded, cut to size, written anew. Platform table: it is shown before any brand is entered.
create table picture (
  id         uuid primary key,
  agency_id  uuid references agency,
  brand_id   uuid references brand,
  type       text not null check (type in ('image/png')),
  width      integer not null,
  height     integer not null,
  bytes      bytea not null,
  created_at timestamptz not null,
  check (num_nonnulls(agency_id, brand_id) = 1)
);

-- When a conversation was last told that nobody answers at present.
alter table conversation add held_at timestamptz;

-- The platform's settings that differ from their defaults. Secrets are never among them; they come from the environment.
create table platform_setting (
  name       text primary key,
  value      text not null,
  changed_at timestamptz not null,
  changed_by uuid references person
);

alter table platform_audit add brand_id uuid;
create index platform_audit_brand on platform_audit (brand_id, id) where brand_id is not null;

-- Chores, as db-scheduler keeps them; shape and names are the library's.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);

-- Mail on its way. What it says is sealed, for it may hold a link that opens something, and is dropped once it needs no sending any more.
create table mail (
  id          uuid primary key,
  agency_id   uuid references agency,
  brand_id    uuid references brand,
  kind        text not null,                -- the template, such as invitation
  subject_id  uuid,                         -- what it is about, such as the invitation
  recipient   text not null,
  language    text not null check (language in ('en', 'ko')),
  sealed      bytea,
  state       text not null default 'READY' check (state in ('READY', 'SENT', 'FAILED', 'DROPPED')),
  due_at      timestamptz not null,
  attempts    integer not null default 0,
  failure     text,                         -- the named reason of the last try
  created_at  timestamptz not null,
  ended_at    timestamptz
);
create index mail_due on mail (due_at) where state = 'READY';
create index mail_subject on mail (subject_id, id);

grant select, insert, update, delete on platform_setting, scheduled_tasks, mail to parley_app;
grant select, insert, delete on picture to parley_app;

create index outbox_parked on outbox (brand_id, lane, seq) where parked_at is not null and state = 'IN_DOUBT';

-- Work that is due and that nobody takes: a worker stands still. What waits behind a closed gate, or behind what a person has to decide, waits rightly.
grant create on schema public to parley_claimer;
create function queue_overdue(p_before timestamptz) returns table (queue text, number bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'inbox', count(*) from inbox i where i.state = 'READY' and i.due_at < p_before
  union all
  select 'outbox', count(*) from outbox o where o.state in ('READY', 'SENDING', 'IN_DOUBT') and o.parked_at is null and o.due_at < p_before
    and not exists (select from account_gate g where g.brand_id = o.brand_id and g.account_id = o.account_id and (g.opens_at is null or g.opens_at > now()))
    and not exists (select from outbox p where p.brand_id = o.brand_id and p.lane = o.lane and p.seq < o.seq and p.parked_at is not null and p.state = 'IN_DOUBT')
$$;
revoke all on function queue_overdue(timestamptz) from public;
grant execute on function queue_overdue(timestamptz) to parley_app;
alter function queue_overdue(timestamptz) owner to parley_claimer;
revoke create on schema public from parley_claimer;

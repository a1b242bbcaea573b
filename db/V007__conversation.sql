-- Conversations and the history of their runs. Runs, step visits and their outcomes are only ever added: xid is what the roller
-- goes by.
create table contact (
  brand_id      uuid not null references brand,
  id            uuid not null,
  channel       text not null,
  external_id   text not null,
  name          text not null default '',
  handle        text not null default '',
  opted_out_at  timestamptz,                -- for the whole brand
  first_seen_at timestamptz not null,
  last_seen_at  timestamptz not null,
  primary key (brand_id, id),
  unique (brand_id, channel, external_id)
);

create table conversation (
  brand_id        uuid not null references brand,
  id              uuid not null,
  account_id      uuid not null,
  contact_id      uuid not null,
  lane            uuid not null,
  answered_by     text not null default 'BOT' check (answered_by in ('BOT', 'PERSON')),
  taken_by        text,                     -- who answers, where known; null when somebody answers in the channel's own app
  taken_at        timestamptz,
  active_run_id   uuid,
  language        text not null check (language in ('en', 'ko')),
  last_inbound_at timestamptz,
  free_replies    integer not null default 0,  -- what is left of the five that count against no allowance
  last_message_at timestamptz not null,
  last_reply_at   timestamptz,
  created_at      timestamptz not null,
  version         integer not null,
  primary key (brand_id, id),
  unique (brand_id, account_id, contact_id),
  unique (brand_id, lane),
  foreign key (brand_id, account_id) references account (brand_id, id),
  foreign key (brand_id, contact_id) references contact (brand_id, id)
);
create index conversation_recent on conversation (brand_id, last_message_at desc);

create table run (
  brand_id        uuid not null references brand,
  id              uuid not null,
  conversation_id uuid not null,
  campaign_id     uuid not null,
  entry_point_id  uuid not null,
  flow_version_id uuid not null,
  card_id         uuid,
  button          smallint,
  mode            text not null check (mode in ('LIVE', 'REHEARSAL')),
  language        text not null,
  state           text not null,            -- the engine's state as JSON
  visit_id        uuid,                     -- the step visit that waits for an answer
  status          text not null check (status in ('ACTIVE', 'FINISHED', 'LEFT', 'HANDED_OVER', 'OPTED_OUT')),
  started_at      timestamptz not null,
  ended_at        timestamptz,
  xid             xid8 not null default pg_current_xact_id(),
  primary key (brand_id, id),
  foreign key (brand_id, conversation_id) references conversation (brand_id, id)
);
create unique index run_active on run (brand_id, conversation_id) where status = 'ACTIVE';
create index run_xid on run (xid);
create index run_campaign on run (brand_id, campaign_id, started_at);

create table step_visit (
  brand_id        uuid not null references brand,
  id              uuid not null,
  run_id          uuid not null,
  campaign_id     uuid not null,
  flow_version_id uuid not null,
  step            text not null,
  ordinal         integer not null,
  mode            text not null,
  at              timestamptz not null,
  xid             xid8 not null default pg_current_xact_id(),
  primary key (brand_id, id),
  unique (brand_id, run_id, ordinal),
  foreign key (brand_id, run_id) references run (brand_id, id)
);
create index step_visit_xid on step_visit (xid);

-- One terminal outcome a visit, held by the key; a visit without a row is waiting.
create table step_outcome (
  brand_id    uuid not null references brand,
  visit_id    uuid not null,
  run_id      uuid not null,
  campaign_id uuid not null,
  step        text not null,
  outcome     text not null check (outcome in ('ANSWERED', 'PASSED', 'LEFT', 'UNDELIVERABLE', 'HANDED_OVER')),
  choice      text,
  mode        text not null,
  at          timestamptz not null,
  xid         xid8 not null default pg_current_xact_id(),
  primary key (brand_id, visit_id),
  foreign key (brand_id, visit_id) references step_visit (brand_id, id)
);
create index step_outcome_xid on step_outcome (xid);

create table message (
  brand_id        uuid not null references brand,
  id              uuid not null,
  conversation_id uuid not null,
  run_id          uuid,
  author          text not null check (author in ('CONTACT', 'BOT', 'PERSON')),
  text            text not null,
  body            text,                     -- quick replies and buttons of what was sent, as JSON
  event_key       text,                     -- the channel's id of what was heard; the outbox has it of what was said
  outbox_id       uuid,
  at              timestamptz not null,
  primary key (brand_id, id),
  foreign key (brand_id, conversation_id) references conversation (brand_id, id)
);
create index message_conversation on message (brand_id, conversation_id, at, id);
create index message_outbox on message (brand_id, outbox_id) where outbox_id is not null;

do $$
declare t text;
begin
  foreach t in array array['contact', 'conversation', 'run', 'step_visit', 'step_outcome', 'message'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
  end loop;
  foreach t in array array['run', 'step_visit', 'step_outcome'] loop
    execute format('create policy %I on %I for select to parley_roller using (true)', t || '_roller', t);
    execute format('grant select on %I to parley_roller', t);
  end loop;
end $$;
grant select, insert, update on contact, conversation, run, message to parley_app;
grant select, insert on step_visit, step_outcome to parley_app;

-- Which run a send belongs to is what turns a click into that run's click.
create policy outbox_roller on outbox for select to parley_roller using (true);
grant select (brand_id, id, run_id, step, mode) on outbox to parley_roller;

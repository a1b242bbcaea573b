-- Privacy: what is held of a contact can be found, handed over and erased, and is kept no longer than a brand wants.

-- An erased contact's row stays, since figures hang on it, and says nothing of anybody.
alter table contact add erased_at timestamptz;

-- Whoever opted out stays out, also once erased: all that is left of them is a keyed hash of the channel's id.
create table opted_out_mark (
  brand_id     uuid not null references brand,
  mark         text not null,
  opted_out_at timestamptz not null,
  primary key (brand_id, mark)
);

-- A request to erase a contact, and the proof once it is done. It names the contact by a keyed hash and by the id of their emptied row.
create table erasure (
  brand_id          uuid not null references brand,
  id                uuid not null,
  contact_id        uuid not null,
  mark              text not null,
  requested_at      timestamptz not null,
  requested_by_id   uuid,
  requested_by_name text not null,
  due_at            timestamptz not null,   -- X's policy: a day
  next_at           timestamptz not null,   -- when it is tried next
  waits             text,                   -- the named reason the last try did not finish
  done_at           timestamptz,
  numbers_due_at    timestamptz,            -- when the channel's own numbers of events go too, which until then keep a repeated event out
  proof             text,                   -- as JSON: what was changed, what was searched, and what was found
  version           integer not null,
  primary key (brand_id, id),
  unique (brand_id, contact_id)
);
create index erasure_next on erasure (next_at) where done_at is null;

-- How many days a brand keeps things; null is as long as the platform does, and it is never longer than that.
create table retention (
  brand_id uuid not null references brand,
  id       uuid not null,
  texts    integer check (texts > 0),
  leads    integer check (leads > 0),
  clicks   integer check (clicks > 0),
  version  integer not null,
  primary key (brand_id, id)
);
-- What each nightly run took away.
create table retention_run (
  brand_id   uuid not null references brand,
  id         uuid not null,
  started_at timestamptz not null,
  ended_at   timestamptz not null,
  texts      bigint not null,
  leads      bigint not null,
  clicks     bigint not null,
  primary key (brand_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['opted_out_mark', 'erasure', 'retention', 'retention_run'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
  end loop;
end $$;
grant select, insert, delete on opted_out_mark to parley_app;
grant select, insert, update on erasure, retention to parley_app;
grant select, insert on retention_run to parley_app;

-- Of the ledgers only what could tell of a person can be emptied; what is counted stays as it was written.
grant update (fields, once) on lead to parley_app;
grant update (agent, referrer) on click to parley_app;

-- The ways from a person to rows, and from a day to what is older.
create index conversation_contact on conversation (brand_id, contact_id);
create index run_conversation on run (brand_id, conversation_id);
create index lead_run on lead (brand_id, run_id);
create index lead_at on lead (brand_id, at) where fields <> '{}';
-- The newest forms that no run led to are found without a look at all the others; so are those who were erased.
create index lead_loose on lead (brand_id, at) where run_id is null and fields <> '{}';
create index contact_erased on contact (brand_id, id) where erased_at is not null;
create index click_send on click (brand_id, send_id) where send_id is not null;
create index page_view_send on page_view (brand_id, send_id) where send_id is not null;
create index inbox_of_lane on inbox (brand_id, lane);
create index message_at on message (brand_id, at) where text <> '' or body is not null;

-- The next erasure to be tried, of any brand, locked in the caller's transaction.
create policy erasure_claim on erasure to parley_claimer using (true);
grant select (brand_id, id, next_at, done_at), update (next_at) on erasure to parley_claimer;
grant create on schema public to parley_claimer;
create function claim_erasure(p_now timestamptz) returns table (brand uuid, item uuid)
language sql security definer set search_path = public, pg_temp as $$
  select e.brand_id, e.id from erasure e where e.done_at is null and e.next_at <= p_now order by e.next_at limit 1 for update skip locked
$$;
revoke all on function claim_erasure(timestamptz) from public;
grant execute on function claim_erasure(timestamptz) to parley_app;
alter function claim_erasure(timestamptz) owner to parley_claimer;
revoke create on schema public from parley_claimer;

-- The logs become chains: each entry's hash covers the entry and the hash before it, so a change, a gap or an insertion shows.
-- A chain is a brand's, else an agency's, else the platform's (the nil uuid). The text that is hashed is specified in shared.audit.

create table audit_chain (
  chain uuid primary key,
  seq   bigint not null,
  hash  bytea not null
);
grant select on audit_chain to parley_app;

alter table audit_entry
  add seq     bigint,
  add hash    bytea,
  add origin  text not null default '',         -- from where: browser and shortened address; empty in entries older than this column
  add support boolean not null default false;   -- by an admin who was here as support
alter table platform_audit
  add chain   uuid not null generated always as (coalesce(brand_id, agency_id, '00000000-0000-0000-0000-000000000000')) stored,
  add seq     bigint,
  add hash    bytea,
  add origin  text not null default '',
  add support boolean not null default false;

-- A netstring a field: no two entries have the same text.
create function audit_text(variadic fields text[]) returns bytea language sql immutable set search_path = pg_catalog, pg_temp as $$
  select convert_to(string_agg(octet_length(coalesce(f, '')) || ':' || coalesce(f, '') || ',', '' order by n), 'UTF8')
  from unnest(fields) with ordinality as each(f, n)
$$;

create function audit_time(at timestamptz) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- Takes the chain's head, which stays locked until the transaction ends, and puts the entry behind it.
create function audit_link() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e jsonb := to_jsonb(new);
  v_chain uuid := coalesce(new.brand_id, (e ->> 'agency_id')::uuid, '00000000-0000-0000-0000-000000000000');
  v_head audit_chain;
begin
  insert into audit_chain values (v_chain, 0, '') on conflict do nothing;
  select * into v_head from audit_chain c where c.chain = v_chain for update;
  new.seq := v_head.seq + 1;
  new.hash := sha256(v_head.hash || audit_text(v_chain::text, new.seq::text, new.id::text, e ->> 'agency_id', new.brand_id::text,
    audit_time(new.at), new.actor_id::text, new.actor_name, new.action, new.subject_kind, new.subject_id::text, new.before, new.after,
    new.origin, new.support::text));
  update audit_chain c set seq = new.seq, hash = new.hash where c.chain = v_chain;
  return new;
end $$;
revoke all on function audit_link(), audit_text(text[]), audit_time(timestamptz) from public;

-- What was written before is linked in the order it was written in. The owner too sees one brand's entries at a time.
do $$
declare
  v_chain uuid;
  v_entry record;
  v_seq bigint;
  v_hash bytea;
begin
  for v_chain in select b.id from brand b union select p.chain from platform_audit p loop
    perform set_config('parley.brand', v_chain::text, true);
    v_seq := 0;
    v_hash := '';
    for v_entry in
      select false platform, id, null::uuid agency_id, brand_id, at, actor_id, actor_name, action, subject_kind, subject_id, before, after
        from audit_entry where brand_id = v_chain
      union all
      select true, id, agency_id, brand_id, at, actor_id, actor_name, action, subject_kind, subject_id, before, after
        from platform_audit where chain = v_chain
      order by at, id
    loop
      v_seq := v_seq + 1;
      v_hash := sha256(v_hash || audit_text(v_chain::text, v_seq::text, v_entry.id::text, v_entry.agency_id::text, v_entry.brand_id::text,
        audit_time(v_entry.at), v_entry.actor_id::text, v_entry.actor_name, v_entry.action, v_entry.subject_kind, v_entry.subject_id::text,
        v_entry.before, v_entry.after, '', 'false'));
      if v_entry.platform then
        update platform_audit set seq = v_seq, hash = v_hash where id = v_entry.id;
      else
        update audit_entry set seq = v_seq, hash = v_hash where brand_id = v_chain and id = v_entry.id;
      end if;
    end loop;
    if v_seq > 0 then
      insert into audit_chain values (v_chain, v_seq, v_hash);
    end if;
  end loop;
  perform set_config('parley.brand', '', true);
end $$;

alter table audit_entry alter seq set not null, alter hash set not null;
alter table platform_audit alter seq set not null, alter hash set not null;
create unique index audit_entry_seq on audit_entry (brand_id, seq);
create unique index platform_audit_seq on platform_audit (chain, seq);
create index audit_entry_actor on audit_entry (brand_id, actor_id, id);
create index platform_audit_actor on platform_audit (chain, actor_id, id);

create trigger audit_entry_link before insert on audit_entry for each row execute function audit_link();
create trigger platform_audit_link before insert on platform_audit for each row execute function audit_link();

-- A brand's whole chain: what happened inside of it, and to it from outside. The platform's table has no policy, so the brand stands here too.
create view audit_log with (security_invoker = true) as
  select brand_id, id, null::uuid agency_id, seq, hash, at, actor_id, actor_name, action, subject_kind, subject_id, before, after, origin, support
  from audit_entry
  union all
  select brand_id, id, agency_id, seq, hash, at, actor_id, actor_name, action, subject_kind, subject_id, before, after, origin, support
  from platform_audit where brand_id = (select current_setting('parley.brand')::uuid);
grant select on audit_log to parley_app;

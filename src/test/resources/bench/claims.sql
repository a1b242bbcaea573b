create procedure bench.fill_inbox(p_brand uuid, p_account uuid, p_rows integer, p_lanes integer) language sql as $$
  insert into inbox (brand_id, id, account_id, event_key, lane, kind, happened_at, ordinal, body, due_at, received_at)
    select p_brand, uuidv7(), p_account, n::text, md5((n % p_lanes)::text)::uuid, 'MESSAGE', now() + n * interval '1 ms', n, repeat('x', 300),
      now() + interval '1 year' + n * interval '1 ms', now()
    from generate_series(1, p_rows) n
$$;

create procedure bench.fill_outbox(p_brand uuid, p_account uuid, p_rows integer, p_lanes integer) language sql as $$
  insert into outbox (brand_id, id, account_id, lane, kind, subject_id, body, due_at, created_at)
    select p_brand, uuidv7(), p_account, md5((n % p_lanes)::text)::uuid, 'MESSAGE', md5((n % p_lanes)::text)::uuid, repeat('x', 300),
      now() + interval '1 year' + n * interval '1 ms', now()
    from generate_series(1, p_rows) n
$$;

create function bench.claimed(p_queue text) returns uuid language plpgsql as $$
declare
  v_item uuid;
begin
  if p_queue = 'inbox' then
    select item into v_item from claim_inbox(now() + interval '2 years');
  else
    select item into v_item from claim_outbox(now() + interval '2 years', '00000000-0000-0000-0000-000000000000');
  end if;
  return v_item;
end $$;

-- Median, 99 % and longest milliseconds of so many claims, each followed by what ends it, in a transaction of its own.
create procedure bench.timed(p_queue text, p_brand uuid, p_times integer, inout p_took text) language plpgsql as $$
declare
  v_began timestamptz;
  v_item uuid;
  v_took double precision[] := '{}';
begin
  for n in 1 .. p_times loop
    v_began := clock_timestamp();
    v_item := bench.claimed(p_queue);
    v_took := v_took || extract(epoch from clock_timestamp() - v_began) * 1000;
    if p_queue = 'inbox' then
      update inbox set state = 'DONE', handled_at = now() where brand_id = p_brand and id = v_item;
    else
      update outbox set state = 'DONE', done_at = now() where brand_id = p_brand and id = v_item;
    end if;
    if v_item is not null and not found then
      raise exception 'somebody else''s row was claimed';
    end if;
    commit;
  end loop;
  select format('%s | %s | %s', round(percentile_disc(0.5) within group (order by t)::numeric, 3), round(percentile_disc(0.99) within group (order by t)::numeric, 3),
    round(max(t)::numeric, 3)) into p_took from unnest(v_took) t;
end $$;

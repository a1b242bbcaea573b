-- What the webhook makes of one event, transaction by transaction: the brand is entered, the inbox's own statement, a commit.
create procedure bench.append(p_brand uuid, p_account uuid, p_body text, p_first bigint, p_events integer) language plpgsql as $$
declare
  v_body text := to_json(p_body)::text;
  n bigint;
begin
  for i in 0 .. p_events - 1 loop
    n := p_first + i;
    perform set_config('parley.brand', p_brand::text, true);
    insert into inbox (brand_id, id, account_id, event_key, lane, kind, happened_at, ordinal, body, due_at, received_at)
      select p_brand, a.id, a.account, a.key, a.lane, a.kind, a.happened, a.ordinal, a.body, a.due, clock_timestamp()
      from json_to_recordset(cast(format('[{"id":"%s","account":"%s","key":"%s","lane":"%s","kind":"MESSAGE","happened":"2023-11-14T22:13:20.123Z",'
          '"ordinal":%s,"body":%s,"due":"%s"}]', uuidv7(), p_account, n, md5((n % 1000)::text)::uuid, n, v_body, clock_timestamp()) as json))
        as a(id uuid, account uuid, key text, lane uuid, kind text, happened timestamptz, ordinal bigint, body text, due timestamptz)
      on conflict do nothing;
    commit;
  end loop;
end $$;

-- The statements of whole turns as the server's log showed them, transaction by transaction, without Java. Events are due in a year and
-- claimed as if it were then, so that no worker of Parley's takes one; timers that a turn sets are due later still.

create function bench.say(p_account uuid, p_lane uuid, p_conversation uuid, p_run uuid, p_version uuid, p_step text) returns void language plpgsql as $$
declare
  v_send uuid := uuidv7();
begin
  perform pg_advisory_xact_lock(hashtextextended(p_lane::text, 0));
  insert into outbox (brand_id, id, account_id, lane, kind, subject_id, run_id, flow_version_id, step, words, mode, body, due_at, free, created_at)
    values (current_setting('parley.brand')::uuid, v_send, p_account, p_lane, 'MESSAGE', p_conversation, p_run, p_version, p_step, '{}', 'LIVE', repeat('x', 300),
      now() + interval '1 year', true, now());
  insert into message (brand_id, id, conversation_id, run_id, author, text, body, outbox_id, at)
    values (current_setting('parley.brand')::uuid, v_send, p_conversation, p_run, 'BOT', 'What taste?', repeat('x', 300), v_send, now());
end $$;

create function bench.visit(p_run run, p_step text, p_ordinal integer) returns uuid language plpgsql as $$
declare
  v_visit uuid := uuidv7();
begin
  insert into step_visit (brand_id, id, run_id, campaign_id, flow_version_id, step, ordinal, mode, at)
    values (p_run.brand_id, v_visit, p_run.id, p_run.campaign_id, p_run.flow_version_id, p_step, p_ordinal, 'LIVE', now());
  return v_visit;
end $$;

create function bench.ended(p_visit uuid, p_outcome text, p_choice text) returns void language sql as $$
  insert into step_outcome (brand_id, visit_id, run_id, campaign_id, step, outcome, choice, mode, at)
    select brand_id, id, run_id, campaign_id, step, p_outcome, p_choice, mode, now() from step_visit
    where brand_id = current_setting('parley.brand')::uuid and id = p_visit on conflict do nothing
$$;

-- The run stands at a question now, and a timer looks after it.
create function bench.waits(p_run run, p_lane uuid, p_account uuid, p_visit uuid) returns void language plpgsql as $$
begin
  update run set state = repeat('s', 120), visit_id = p_visit where id = p_run.id and brand_id = p_run.brand_id;
  insert into inbox (brand_id, id, account_id, event_key, lane, kind, happened_at, ordinal, body, due_at, received_at)
    select p_run.brand_id, a.id, p_account, 'idle:' || p_visit, p_lane, 'TIMER', now() + interval '9 years', 0, p_run.id::text, now() + interval '9 years', now()
    from json_to_recordset(cast(format('[{"id":"%s"}]', uuidv7()) as json)) as a(id uuid) on conflict do nothing;
end $$;

create function bench.begins(p_conversation conversation) returns run language plpgsql as $$
declare
  v_entry entry_point;
  v_run run;
begin
  select * into v_entry from entry_point where kind = 'DEFAULT_WELCOME' and account_id = p_conversation.account_id and brand_id = p_conversation.brand_id limit 1;
  perform from bot where id = v_entry.bot_id and brand_id = v_entry.brand_id;
  perform from account where id = p_conversation.account_id and brand_id = v_entry.brand_id;
  insert into run (brand_id, id, conversation_id, campaign_id, entry_point_id, flow_version_id, mode, language, state, status, started_at)
    values (v_entry.brand_id, uuidv7(), p_conversation.id, v_entry.campaign_id, v_entry.id, v_entry.welcome_version_id, 'LIVE', 'en', '{}', 'ACTIVE', now())
    returning * into v_run;
  update conversation set active_run_id = v_run.id, last_message_at = now(), free_replies = 4, version = version + 1 where id = p_conversation.id;
  return v_run;
end $$;

create function bench.talk(i inbox) returns conversation language plpgsql as $$
declare
  v_contact contact;
  v_talk conversation;
begin
  select * into v_contact from contact where channel = 'x' and external_id = i.body and brand_id = i.brand_id;
  if found then
    update contact set last_seen_at = now() where id = v_contact.id;
  else
    insert into contact (brand_id, id, channel, external_id, first_seen_at, last_seen_at) values (i.brand_id, uuidv7(), 'x', i.body, now(), now())
      returning * into v_contact;
    update contact set name = 'Somebody', handle = 'somebody', last_seen_at = now() where id = v_contact.id;
  end if;
  select * into v_talk from conversation where lane = i.lane and brand_id = i.brand_id;
  if not found then
    perform from entry_point where kind = 'DEFAULT_WELCOME' and account_id = i.account_id and brand_id = i.brand_id limit 1;
    insert into conversation (brand_id, id, account_id, contact_id, lane, language, last_message_at, created_at, version)
      values (i.brand_id, uuidv7(), i.account_id, v_contact.id, i.lane, 'en', now(), now(), 1) returning * into v_talk;
  end if;
  return v_talk;
end $$;

-- Its ordinal tells which of the five events of a talk it is.
create function bench.turn(p_item uuid) returns void language plpgsql as $$
declare
  i inbox;
  v_talk conversation;
  v_run run;
  v_visit uuid;
begin
  select * into i from inbox where id = p_item;
  perform pg_advisory_xact_lock(hashtextextended(i.lane::text, 0));
  v_talk := bench.talk(i);
  select * into v_run from run where id = v_talk.active_run_id and brand_id = i.brand_id;
  insert into message (brand_id, id, conversation_id, author, text, event_key, at) values (i.brand_id, uuidv7(), v_talk.id, 'CONTACT', 'party', i.event_key, now());
  update conversation set last_inbound_at = now(), last_message_at = now(), free_replies = 5, version = version + 1 where id = v_talk.id;
  if i.ordinal % 5 in (0, 3) then
    v_run := bench.begins(v_talk);
    v_visit := bench.visit(v_run, 'mood', 1);
    perform bench.say(i.account_id, i.lane, v_talk.id, v_run.id, v_run.flow_version_id, 'mood');
    perform bench.waits(v_run, i.lane, i.account_id, v_visit);
  else
    perform bench.ended(v_run.visit_id, 'ANSWERED', 'party');
    update conversation set last_message_at = now(), free_replies = 4, version = version + 1 where id = v_talk.id;
    v_visit := bench.visit(v_run, 'next', 2 + (i.ordinal % 5)::integer);
    perform bench.say(i.account_id, i.lane, v_talk.id, v_run.id, v_run.flow_version_id, 'next');
    if i.ordinal % 5 = 2 then
      perform bench.finish(v_talk, v_run, v_visit);
    else
      perform bench.waits(v_run, i.lane, i.account_id, v_visit);
    end if;
  end if;
  update inbox set state = 'DONE', handled_at = now(), effect = 'answered', failure = null where id = p_item and state = 'READY';
end $$;

create function bench.finish(p_talk conversation, p_run run, p_visit uuid) returns void language plpgsql as $$
declare
  v_goal uuid;
begin
  perform bench.ended(p_visit, 'PASSED', null);
  v_goal := bench.visit(p_run, 'reached', 10);
  insert into conversion (brand_id, id, goal, key, campaign_id, run_id, mode, at)
    values (p_run.brand_id, uuidv7(), 'recommended', p_run.id::text, p_run.campaign_id, p_run.id, 'LIVE', now()) on conflict (brand_id, goal, key) do nothing;
  perform bench.ended(v_goal, 'PASSED', null);
  perform bench.ended(bench.visit(p_run, 'bye', 11), 'PASSED', null);
  update conversation set last_message_at = now(), free_replies = 3, version = version + 1 where id = p_talk.id;
  perform bench.say(p_talk.account_id, p_talk.lane, p_talk.id, p_run.id, p_run.flow_version_id, 'bye');
  update run set state = repeat('s', 120), visit_id = null, status = 'FINISHED', ended_at = now() where id = p_run.id;
  update conversation set active_run_id = null, version = version + 1 where id = p_talk.id;
end $$;

-- So many talks of five events, as the webhook would have left them.
create procedure bench.fill(p_brand uuid, p_account uuid, p_people integer, p_round text) language plpgsql as $$
begin
  perform set_config('parley.brand', p_brand::text, true);
  insert into inbox (brand_id, id, account_id, event_key, lane, kind, happened_at, ordinal, body, due_at, received_at)
    select p_brand, uuidv7(), p_account, 'bench:' || p_round || p || ':' || e, md5(p_account || p_round || p)::uuid, 'MESSAGE', now() + (e * p_people + p) * interval '1 ms', e, 'bench' || p_round || p,
      now() + interval '1 year' + (e * p_people + p) * interval '1 ms', now()
    from generate_series(0, 4) e, generate_series(1, p_people) p order by e, p;
end $$;

-- A worker of both queues, until nothing waits.
create procedure bench.work(p_brand uuid) language plpgsql as $$
declare
  v_then timestamptz := now() + interval '2 years';
  v_event uuid;
  v_send uuid;
begin
  loop
    select item into v_event from claim_inbox(v_then);
    if v_event is not null then
      perform set_config('parley.brand', p_brand::text, true);
      perform bench.turn(v_event);
    end if;
    commit;
    loop
      select item into v_send from claim_outbox(v_then, '00000000-0000-0000-0000-000000000000');
      exit when v_send is null;
      perform set_config('parley.brand', p_brand::text, true);
      perform account_id, lane, kind, subject_id, body, attempts, created_at, sending_since, state, expires_at, free from outbox where id = v_send;
      update outbox set state = 'SENDING', attempts = attempts + 1, sending_since = now(), due_at = v_then + interval '1 day' where id = v_send;
      commit;
      perform set_config('parley.brand', p_brand::text, true);
      perform a.* from outbox o join account a on a.brand_id = p_brand and a.id = o.account_id where o.brand_id = p_brand and o.id = v_send;
      commit;
      perform set_config('parley.brand', p_brand::text, true);
      update outbox set state = 'DONE', external_id = v_send::text, done_at = now(), failure = null, detail = null where id = v_send and state = 'SENDING';
      update budget set used = greatest(0, quota - 1), started_at = now() where account_id = p_brand and name = 'messages-day' and quota = 1;
      commit;
    end loop;
    commit;
    exit when v_event is null;
  end loop;
end $$;

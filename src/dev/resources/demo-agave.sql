-- The bot, the pages, the links, the entry points and the cards of Agave Norte, and the accounts of the three brands. Written once.
-- Welcome messages stand in the outbox and cards are being published: Parley itself takes them to the channel.
do $$
declare
  agave    uuid := '01930000-0000-7000-8000-0000000000b1';
  beacon   uuid := '01930000-0000-7000-8000-0000000000b2';
  mina     uuid := '01930000-0000-7000-8000-0000000000b3';
  campaign uuid := '01930000-0000-7000-8000-0000000000e1';
  account  uuid := '01930000-0000-7000-8000-00000000ac01';
  bot      uuid := '01930000-0000-7000-8000-00000000b001';
  flow     uuid := '01930000-0000-7000-8000-00000000b011';
  english  uuid := '01930000-0000-7000-8000-00000000ca01';
  korean   uuid := '01930000-0000-7000-8000-00000000ca02';
  said     text := $json$${flow}$json$;
begin
  if exists (select from account_directory where channel = 'x' and external_id = '2244994945') then
    return;
  end if;
  update brand set languages = 'en,ko' where id = agave and languages = 'en';

  insert into account_directory (channel, external_id, brand_id, account_id) values
    ('x', '2244994945', agave, account),
    ('x', '2244994946', beacon, '01930000-0000-7000-8000-00000000ac02'),
    ('x', '2244994947', mina, '01930000-0000-7000-8000-00000000ac03');
  perform set_config('parley.brand', beacon::text, true);
  insert into account (brand_id, id, channel, external_id, handle, name, access_token, token_secret, connected_at, version) values
    (beacon, '01930000-0000-7000-8000-00000000ac02', 'x', '2244994946', 'beaconpictures', 'Beacon Pictures',
     '\x${beacon.token}', '\x${beacon.secret}', now(), 1);
  perform set_config('parley.brand', mina::text, true);
  insert into account (brand_id, id, channel, external_id, handle, name, access_token, token_secret, connected_at, version) values
    (mina, '01930000-0000-7000-8000-00000000ac03', 'x', '2244994947', 'minatea', 'Mina Tea', '\x${mina.token}', '\x${mina.secret}', now(), 1);

  perform set_config('parley.brand', agave::text, true);
  insert into account (brand_id, id, channel, external_id, handle, name, ads_account_id, access_token, token_secret, connected_at, version) values
    (agave, account, 'x', '2244994945', 'agavenorte', 'Agave Norte', 'ads-agave', '\x${agave.token}', '\x${agave.secret}', now(), 1);
  insert into bot (brand_id, id, name, draft, live_version_id, created_at, version) values (agave, bot, 'Cocktail finder', said, flow, now(), 1);
  insert into flow_version (brand_id, id, bot_id, number, flow, checksum, published_at, published_by_name)
    values (agave, flow, bot, 1, said, encode(sha256(convert_to(said, 'UTF8')), 'hex'), now(), 'Parley');

  insert into page (brand_id, id, campaign_id, code, name, language, draft, live_version_id, created_at, version) values
    (agave, '01930000-0000-7000-8000-00000000fa01', campaign, 'AGAVEen', 'Recipe', 'en', $json$${page.en}$json$,
     '01930000-0000-7000-8000-00000000fb01', now(), 1),
    (agave, '01930000-0000-7000-8000-00000000fa02', campaign, 'AGAVEko', '레시피', 'ko', $json$${page.ko}$json$,
     '01930000-0000-7000-8000-00000000fb02', now(), 1);
  insert into page_version (brand_id, id, page_id, number, content, published_at, published_by_name)
    select agave, live_version_id, id, 1, draft, now(), 'Parley' from page;
  insert into link (brand_id, id, campaign_id, code, name, page_id, created_at, version) values
    (agave, '01930000-0000-7000-8000-00000000f001', campaign, 'AGAVEen', 'Recipe', '01930000-0000-7000-8000-00000000fa01', now(), 1),
    (agave, '01930000-0000-7000-8000-00000000f002', campaign, 'AGAVEko', '레시피', '01930000-0000-7000-8000-00000000fa02', now(), 1);
  insert into public_address (kind, code, brand_id, subject_id, target)
    select 'LINK', code, agave, id, json_build_object('campaign', campaign, 'page', code)::text from link
    union all select 'PAGE', code, agave, id, json_build_object('campaign', campaign_id, 'language', language)::text from page;

  insert into entry_point (brand_id, id, campaign_id, bot_id, account_id, kind, name, language, created_at, version, welcome_state,
                           welcome_send_id, welcome_send_version_id)
    select agave, id::uuid, campaign, bot, account, kind, name, language, now(), 1, 'SENDING', send::uuid, flow from demo_welcome;
  insert into card (brand_id, id, campaign_id, account_id, name, post_text, state, created_at, version) values
    (agave, english, campaign, account, 'Find your cocktail',
     'Tequila night? Tell us the occasion, and we’ll find the cocktail that goes with it.', 'PUBLISHING', now(), 1),
    (agave, korean, campaign, account, '나에게 맞는 칵테일 찾기', '오늘은 어떤 자리인가요? 몇 가지만 답하면 어울리는 칵테일을 골라 드려요.', 'PUBLISHING', now(), 1);
  insert into card_button (brand_id, id, card_id, position, label, entry_point_id)
    select agave, button::uuid, card::uuid, position, label, id::uuid from demo_welcome where card is not null;
  insert into outbox (brand_id, id, account_id, lane, kind, subject_id, flow_version_id, body, state, due_at, created_at)
    select agave, send::uuid, account, id::uuid, 'WELCOME', id::uuid, flow, body, 'READY', now(), now() from demo_welcome order by send;
end $$;

-- What a newcomer finds. Written once: what people change or remove afterwards stays as they left it.
-- The subjects are the ids of the people in realm.json; the issuer moves when Keycloak's port does.
update person set issuer = '${issuer}' where issuer <> '${issuer}';

do $$
declare
  northlight uuid := '01930000-0000-7000-8000-000000000001';
  harbour    uuid := '01930000-0000-7000-8000-000000000002';
  agave      uuid := '01930000-0000-7000-8000-0000000000b1';
  beacon     uuid := '01930000-0000-7000-8000-0000000000b2';
  mina       uuid := '01930000-0000-7000-8000-0000000000b3';
  ada        uuid := '01930000-0000-7000-8000-0000000000c1';
  nora       uuid := '01930000-0000-7000-8000-0000000000c2';
  hugo       uuid := '01930000-0000-7000-8000-0000000000c3';
  edit       uuid := '01930000-0000-7000-8000-0000000000c4';
  agnes      uuid := '01930000-0000-7000-8000-0000000000c5';
  anna       uuid := '01930000-0000-7000-8000-0000000000c6';
  bora       uuid := '01930000-0000-7000-8000-0000000000c7';
begin
  if exists (select from agency where id = northlight) then
    return;
  end if;

  insert into person (id, issuer, subject, email, name, platform_admin, created_at) values
    (ada,   '${issuer}', ada::text,   'ada@parley.example',         'Ada Admin',    true,  now()),
    (nora,  '${issuer}', nora::text,  'nora@northlight.example',    'Nora North',   false, now()),
    (hugo,  '${issuer}', hugo::text,  'hugo@harbourfinch.example',  'Hugo Harbour', false, now()),
    (edit,  '${issuer}', edit::text,  'edit@northlight.example',    'Edit Edwards', false, now()),
    (agnes, '${issuer}', agnes::text, 'agnes@northlight.example',   'Agnes Agent',  false, now()),
    (anna,  '${issuer}', anna::text,  'anna@harbourfinch.example',  'Anna Analyst', false, now()),
    (bora,  '${issuer}', bora::text,  'bora@both.example',          'Bora Both',    false, now());
  update person set admin_by_setting = true where id = ada;

  insert into agency (id, slug, name, accent, organization_id, created_at, version) values
    (northlight, 'northlight',    'Northlight',      '#2f5bd0', '01930000-0000-7000-8000-0000000000a1', now(), 1),
    (harbour,    'harbour-finch', 'Harbour & Finch', '#0f766e', '01930000-0000-7000-8000-0000000000a2', now(), 1);

  insert into brand (id, agency_id, slug, name, languages, time_zone, accent, opened_at, created_at, version) values
    (agave,  northlight, 'agave-norte',     'Agave Norte',     'en',    'America/Mexico_City', '#2e7d32', now(), now(), 1),
    (beacon, northlight, 'beacon-pictures', 'Beacon Pictures', 'en',    'America/Los_Angeles', '#b3261e', now(), now(), 1),
    (mina,   harbour,    'mina-tea',        'Mina Tea',        'ko,en', 'Asia/Seoul',          '#7a4e9f', now(), now(), 1);

  insert into slug (kind, value, owner_id, taken_at)
    select 'agency', slug, id, now() from agency where id in (northlight, harbour)
    union all select 'brand', slug, id, now() from brand where id in (agave, beacon, mina);

  insert into membership (id, person_id, agency_id, brand_id, role, created_at) values
    ('01930000-0000-7000-8000-0000000000d1', nora,  northlight, null,   'OWNER',   now()),
    ('01930000-0000-7000-8000-0000000000d2', hugo,  harbour,    null,   'OWNER',   now()),
    ('01930000-0000-7000-8000-0000000000d3', edit,  null,       agave,  'EDITOR',  now()),
    ('01930000-0000-7000-8000-0000000000d4', agnes, null,       beacon, 'AGENT',   now()),
    ('01930000-0000-7000-8000-0000000000d5', anna,  null,       mina,   'ANALYST', now()),
    ('01930000-0000-7000-8000-0000000000d6', bora,  northlight, null,   'EDITOR',  now()),
    ('01930000-0000-7000-8000-0000000000d7', bora,  harbour,    null,   'OWNER',   now());

  -- Row-level security binds the owner too: one brand at a time.
  perform set_config('parley.brand', agave::text, true);
  insert into campaign (brand_id, id, name, always_on, created_at, version)
    values (agave, '01930000-0000-7000-8000-0000000000e1', 'Always on', true, now(), 1);
  perform set_config('parley.brand', beacon::text, true);
  insert into campaign (brand_id, id, name, always_on, created_at, version)
    values (beacon, '01930000-0000-7000-8000-0000000000e2', 'Always on', true, now(), 1);
  perform set_config('parley.brand', mina::text, true);
  insert into campaign (brand_id, id, name, always_on, created_at, version)
    values (mina, '01930000-0000-7000-8000-0000000000e3', '상시 운영', true, now(), 1);
end $$;

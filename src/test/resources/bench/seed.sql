-- A platform of 10,000 brands in 1,000 agencies. Every name and address begins with bench-, so that all of it can be taken out again.
create temp table seeded_agency as
  select n, uuidv7() as id, 'bench-a-' || n as slug,
         'bench-' || (array['Amber', 'Blue', 'Cedar', 'Delta', 'Ember', 'Fern', 'Golden', 'Harbour'])[1 + n * 7 % 8] || ' House ' || n as name
  from generate_series(1, 1000) n;
insert into agency (id, slug, name, accent, created_at, version)
  select id, slug, name, '#2f5bd0', now() - n * interval '1 hour', 1 from seeded_agency;

-- The first agency has 200 brands, the second 10, the others 9 or 10.
create temp table seeded_brand as
  select n, uuidv7() as id, 'bench-b-' || n as slug,
         'bench-' || (array['Agave', 'Beacon', 'Cocoa', 'Dune', 'Echo', 'Fig', 'Grove', 'Hazel', 'Iris'])[1 + n * 5 % 9] || ' ' || n as name,
         case when n <= 200 then 1 when n <= 210 then 2 else 3 + n % 998 end as agency
  from generate_series(1, 10000) n;
insert into brand (id, agency_id, slug, name, languages, time_zone, accent, opened_at, created_at, version)
  select b.id, a.id, b.slug, b.name, (array['en', 'ko', 'en,ko'])[1 + b.n % 3], (array['UTC', 'Asia/Seoul', 'Europe/Berlin'])[1 + b.n % 3],
         '#2e7d32', case when b.n % 50 > 0 then now() end, now() - b.n * interval '7 minutes', 1
  from seeded_brand b join seeded_agency a on a.n = b.agency;
insert into slug (kind, value, owner_id, taken_at)
  select 'agency', slug, id, now() from seeded_agency union all select 'brand', slug, id, now() from seeded_brand;
insert into campaign (brand_id, id, name, always_on, created_at, version) select id, uuidv7(), 'Always on', true, now(), 1 from seeded_brand;

create temp table seeded_person as select n, uuidv7() as id from generate_series(1, 13000) n;
insert into person (id, issuer, subject, email, name, created_at)
  select id, 'bench', 'bench-' || n, 'bench-p' || n || '@bench.example', 'bench-Person ' || n, now() from seeded_person;
insert into membership (id, person_id, agency_id, role, created_at)
  select uuidv7(), p.id, a.id, (array['OWNER', 'EDITOR', 'AGENT'])[1 + p.n % 3], now()
  from seeded_person p join seeded_agency a on a.n = 1 + (p.n - 1) / 3 where p.n <= 3000;
insert into membership (id, person_id, brand_id, role, created_at)
  select uuidv7(), p.id, b.id, 'ANALYST', now() from seeded_person p join seeded_brand b on b.n = p.n - 3000;

-- One person of the demonstration enters the agency with 200 brands, one the ten agencies after it.
insert into membership (id, person_id, agency_id, role, created_at)
  select uuidv7(), p.id, a.id, 'OWNER', now() from person p join seeded_agency a
  on p.email = 'nora@northlight.example' and a.n = 1 or p.email = 'bora@both.example' and a.n between 2 and 11;
-- The same person is a member of 300 brands more, each by itself.
insert into membership (id, person_id, brand_id, role, created_at)
  select uuidv7(), p.id, b.id, 'ANALYST', now() from person p join seeded_brand b on p.email = 'nora@northlight.example' and b.n between 5001 and 5300;

insert into invitation (id, email, agency_id, role, language, token_hash, created_at, expires_at, redeemed_at, version)
  select uuidv7(), 'bench-i' || a.n || '-' || i || '@bench.example', a.id, 'EDITOR', 'en', 'bench-' || a.n || '-' || i, now(),
         now() + interval '7 days', case when i > 2 then now() end, 1
  from seeded_agency a, generate_series(1, 5) i;
insert into platform_audit (id, at, actor_name, action, agency_id, subject_kind, subject_id, before, after)
  select uuidv7(), now() - i * interval '1 minute', 'bench-Person ' || i % 500, (array['brand.changed', 'agency.changed'])[1 + i % 2], a.id,
         'agency', a.id, '{"name":"Before ' || i || '"}', '{"name":"After ' || i || '"}'
  from generate_series(1, 100000) i join seeded_agency a on a.n = 1 + i % 1000;
insert into audit_entry (brand_id, id, at, actor_name, action, subject_kind, subject_id, before, after)
  select b.id, uuidv7(), now() - i * interval '1 minute', 'bench-Person ' || i % 50, 'campaign.renamed', 'campaign', b.id,
         '{"name":"Before ' || i || '"}', '{"name":"After ' || i || '"}'
  from seeded_brand b, generate_series(1, case when b.n in (1, 201) then 10000 else 5 end) i;
-- This month's usage of each brand and a package for each second agency; the package has the first agency's id, so that it is found again.
insert into limit_package (id, name, conversations, messages, micros, members, brands, created_at, version)
  select id, 'bench-Studio', 5000, 25000, 500000000, 25, 9, now(), 1 from seeded_agency where n = 1;
update agency a set limit_package_id = p.id from seeded_agency s, limit_package p where s.id = a.id and s.n % 2 = 0 and p.name = 'bench-Studio';
insert into usage_month select id, date_trunc('month', now() at time zone 'UTC')::date, n % 5200, n % 9000, n % 26000, n % 3000, n % 4000, n * 40000 from seeded_brand;
insert into usage_day select b.id, (now() at time zone 'UTC')::date - d, n % 170, n % 300, n % 860, n % 100, n % 130, n * 1300 from seeded_brand b, generate_series(1, 30) d where n <= 1000;
drop table seeded_agency, seeded_brand, seeded_person;

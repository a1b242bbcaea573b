-- Platform tables: who there is and who may enter where. They carry no row-level security; the catalogue test names each of them.

create table person (
  id             uuid primary key,
  issuer         text not null,
  subject        text not null,
  email          text not null,
  name           text not null,
  language       text check (language in ('en', 'ko')),
  look           text not null default 'auto' check (look in ('auto', 'light', 'dark')),
  platform_admin boolean not null default false,
  created_at     timestamptz not null,
  last_login_at  timestamptz,
  unique (issuer, subject)
);
create index person_email on person (lower(email));

-- Every address ever taken. A row is never removed and never changes its owner, so an old address can redirect and none is reused.
create table slug (
  kind     text not null check (kind in ('agency', 'brand')),
  value    text not null check (value ~ '^[a-z0-9](-?[a-z0-9]){1,39}$'),
  owner_id uuid not null,
  taken_at timestamptz not null,
  primary key (kind, value)
);

create table agency (
  id              uuid primary key,
  slug            text not null unique,
  name            text not null check (length(name) between 1 and 80),
  accent          text not null check (accent ~ '^#[0-9a-f]{6}$'),
  organization_id text unique,              -- Keycloak's id, null until the organization exists there
  created_at      timestamptz not null,
  version         integer not null
);
create index agency_name on agency (lower(name), id);

create table brand (
  id         uuid primary key,
  agency_id  uuid not null references agency,
  slug       text not null unique,
  name       text not null check (length(name) between 1 and 80),
  languages  text not null check (languages ~ '^(en|ko)(,(en|ko))?$'),
  time_zone  text not null,
  accent     text not null check (accent ~ '^#[0-9a-f]{6}$'),
  opened_at  timestamptz,                   -- null until what every brand starts with stands inside it
  created_at timestamptz not null,
  version    integer not null
);
create index brand_agency on brand (agency_id, lower(name));
create index brand_name on brand (lower(name), id);

create table membership (
  id         uuid primary key,
  person_id  uuid not null references person,
  agency_id  uuid references agency,
  brand_id   uuid references brand,
  role       text not null check (role in ('OWNER', 'EDITOR', 'AGENT', 'ANALYST')),
  created_at timestamptz not null,
  check (num_nonnulls(agency_id, brand_id) = 1),
  unique (person_id, agency_id),
  unique (person_id, brand_id)
);
create index membership_agency on membership (agency_id) where agency_id is not null;
create index membership_brand on membership (brand_id) where brand_id is not null;

create table invitation (
  id          uuid primary key,
  email       text not null,
  agency_id   uuid references agency,
  brand_id    uuid references brand,
  role        text not null check (role in ('OWNER', 'EDITOR', 'AGENT', 'ANALYST')),
  language    text not null check (language in ('en', 'ko')),
  token_hash  text not null unique,         -- SHA-256 of the token, which itself is stored nowhere
  invited_by  uuid references person,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  accepted_at timestamptz,
  subject     text,                         -- the identity that accepting created or found
  redeemed_at timestamptz,
  revoked_at  timestamptz,
  version     integer not null,
  check (num_nonnulls(agency_id, brand_id) = 1)
);
create index invitation_agency on invitation (agency_id) where agency_id is not null;
create index invitation_brand on invitation (brand_id) where brand_id is not null;
create index invitation_subject on invitation (subject) where redeemed_at is null and subject is not null;

-- One onboarding is a note of how far it got; each step finds its own earlier result and goes on from there.
create table onboarding (
  id            uuid primary key,
  agency_name   text not null default '',
  agency_slug   text not null default '',
  brand_name    text not null default '',
  brand_slug    text not null default '',
  languages     text not null default 'en',
  time_zone     text not null default 'UTC',
  accent        text not null default '#0b6b5d',
  owner_email   text not null default '',
  owner_language text not null default 'en',
  started_by    uuid references person,
  started_at    timestamptz not null,
  agency_id     uuid references agency,
  brand_id      uuid references brand,
  invitation_id uuid references invitation,
  running_since timestamptz,                -- a try is at work, or died on the way
  failure       text,                       -- the named reason the last try stopped
  failed_at     timestamptz,
  completed_at  timestamptz,
  version       integer not null
);
create index onboarding_open on onboarding (started_at) where completed_at is null;

-- Keycloak's word that a session has ended; kept until any session of ours made from it would have ended by itself.
create table ended_session (
  sid        text primary key,
  subject    text,
  ended_at   timestamptz not null,
  expires_at timestamptz not null
);
create index ended_session_subject on ended_session (subject);

create table platform_audit (
  id           uuid primary key,
  at           timestamptz not null,
  actor_id     uuid,
  actor_name   text not null,
  action       text not null,
  agency_id    uuid,
  subject_kind text not null,
  subject_id   uuid,
  before       text,
  after        text
);
create index platform_audit_agency on platform_audit (agency_id, id);

grant select, insert, update on person, agency, brand, invitation, onboarding to parley_app;
grant select, insert, update, delete on membership to parley_app;
grant delete on onboarding to parley_app;   -- a draft of which nothing has been made
grant select, insert on slug, platform_audit to parley_app;
grant select, insert, delete on ended_session to parley_app;

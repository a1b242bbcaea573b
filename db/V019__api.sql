-- Keys to /api/v1, and the answers kept so that a write sent twice is done once.

-- A key names its brand, so it is read before any brand is entered: a platform table. Of the key itself only the hash is kept.
create table api_key (
  id              uuid primary key,
  brand_id        uuid not null references brand,
  name            text not null check (length(name) between 1 and 80),
  hash            text not null unique,     -- SHA-256 of the key, which itself is stored nowhere
  beginning       text not null,            -- its first characters, by which people know it again
  scopes          text not null,            -- comma between
  created_at      timestamptz not null,
  created_by_name text not null,
  expires_at      timestamptz,
  used_at         timestamptz,              -- to about a minute
  revoked_at      timestamptz,
  version         integer not null
);
create index api_key_brand on api_key (brand_id, lower(name), id) where revoked_at is null;
grant select, insert, update, delete on api_key to parley_app;

-- What a write was answered, kept for a day under the word its sender chose for it.
create table api_answer (
  brand_id   uuid not null references brand,
  id         uuid not null,
  key_id     uuid not null,
  word       text not null,                 -- the Idempotency-Key
  request    text not null,                 -- SHA-256 of method, address, version and body
  status     integer not null,
  location   text,
  etag       text,
  body       text not null,
  created_at timestamptz not null,
  primary key (brand_id, id),
  unique (brand_id, key_id, word)
);
alter table api_answer enable row level security;
alter table api_answer force row level security;
create policy api_answer_brand on api_answer to parley_app, parley_owner using (brand_id = (select current_setting('parley.brand')::uuid))
  with check (brand_id = (select current_setting('parley.brand')::uuid));
grant select, insert, delete on api_answer to parley_app;

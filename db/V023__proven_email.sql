-- An e-mail counts as somebody's only once it is proved.

-- The token that may make an identity: the mailed one or, where no mail is set up, the one shown to a platform admin. Null: none may.
-- token_hash is the link that is shown. All links made before this were shown, so none of them makes an identity.
alter table invitation add identity_token_hash text unique;   -- SHA-256, as token_hash

alter table person
  add email_verified boolean not null default false,   -- at the last log-in
  add sessions_from  timestamptz;                      -- sessions count whose person proved who they are at or after this; null: all do

-- How far Keycloak's events have been read, by Keycloak's clock, and when that was last tried with success, by ours.
create table identity_events (
  one     boolean primary key default true check (one),
  read_to timestamptz not null,
  read_at timestamptz not null
);
insert into identity_events (read_to, read_at) values ('1970-01-01 00:00:00Z', now());
grant select, update on identity_events to parley_app;

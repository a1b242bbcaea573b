-- Made ready once by a superuser inside the new database, after roles.sql: the owner owns the schema, and nobody else has any right
-- that a migration does not grant.
alter schema public owner to parley_owner;
revoke all on schema public from public;
grant usage on schema public to parley_app, parley_ingest, parley_roller, parley_claimer;
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to parley_owner, parley_app, parley_ingest, parley_roller', current_database());
  execute format('grant temporary, create on database %I to parley_owner', current_database());
end $$;

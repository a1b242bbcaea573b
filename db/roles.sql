-- The closed list of database roles (design.md 5), made once by a superuser before the first migration.
-- Passwords are set apart from this file: alter role parley_app password '…'; the same for owner, ingest and roller.
do $$
declare role_name text;
begin
  foreach role_name in array array['parley_owner', 'parley_app', 'parley_ingest', 'parley_roller'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', role_name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'parley_claimer') then
    create role parley_claimer nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
end $$;
-- The owner hands the claim functions over to their owner.
grant parley_claimer to parley_owner;

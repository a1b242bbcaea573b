-- What a channel delivers is read as it is: long ids keep their order, and events that are not handled are counted.

-- X's ids have 19 digits today and may have 25; a bigint ends within the 19th.
alter table inbox alter column ordinal type numeric(25);

-- How many encrypted messages an account received, for its page.
create index inbox_encrypted on inbox (brand_id, account_id, received_at) where effect = 'encrypted';

-- Events of kinds that are not handled, by day. Of one day's kinds the first 200 have a row of their own, the others share "other".
create table event_kind (
  channel text not null,
  day     date not null,
  kind    text not null check (kind ~ '^[a-z_.]{1,60}$'),
  times   bigint not null,
  primary key (channel, day, kind)
);
grant select, insert, update, delete on event_kind to parley_app;

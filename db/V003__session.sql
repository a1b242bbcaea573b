-- HTTP sessions as Open Liberty's sessionDatabase keeps them. Shape and the name sess_index are Liberty's: under another name it
-- would try to make that index at each start.
create table http_session (
  id              varchar(128) not null,
  propid          varchar(128) not null,
  appname         varchar(128) not null,
  listenercnt     smallint,
  lastaccess      bigint,
  creationtime    bigint,
  maxinactivetime integer,
  username        varchar(256),
  small           bytea,
  medium          bytea,
  large           bytea,
  constraint sess_index primary key (id, propid, appname)
);
grant select, insert, update, delete on http_session to parley_app;

-- Ways into a flow, and the Direct Message Cards whose buttons lead to them.
create table entry_point (
  brand_id            uuid not null references brand,
  id                  uuid not null,
  campaign_id         uuid not null,
  bot_id              uuid not null,
  account_id          uuid not null,
  kind                text not null check (kind in ('DEFAULT_WELCOME', 'CARD_BUTTON', 'DEEP_LINK')),
  name                text not null check (length(name) between 1 and 80),
  language            text not null check (language in ('en', 'ko')),
  welcome_external_id text,                 -- the channel's id of the welcome message that shows the flow's first words
  welcome_version_id  uuid,                 -- the flow version those words are of
  welcome_problem     text,                 -- the named reason the channel does not show the newest words yet
  welcome_state       text not null default 'NONE' check (welcome_state in ('NONE', 'SENDING', 'SHOWN', 'FAILED')),
  welcome_send_id     uuid,                 -- the newest call that takes the words there, and the version it takes
  welcome_send_version_id uuid,
  created_at          timestamptz not null,
  version             integer not null,
  primary key (brand_id, id),
  foreign key (brand_id, campaign_id) references campaign (brand_id, id),
  foreign key (brand_id, bot_id) references bot (brand_id, id),
  foreign key (brand_id, account_id) references account (brand_id, id)
);
create index entry_point_bot on entry_point (brand_id, bot_id);
create index entry_point_welcome on entry_point (brand_id, welcome_external_id);
create unique index entry_point_default on entry_point (brand_id, account_id) where kind = 'DEFAULT_WELCOME';

create table card (
  brand_id         uuid not null references brand,
  id               uuid not null,
  campaign_id      uuid not null,
  account_id       uuid not null,
  name             text not null check (length(name) between 1 and 80),
  post_text        text not null check (length(post_text) between 1 and 1000), -- 280 as X counts, which no length() does
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHING', 'PUBLISHED', 'FAILED')),
  external_id      text,
  card_uri         text,
  post_external_id text,
  send_id          uuid,                    -- the call under way, of the card itself or of its post
  problem          text,
  created_at       timestamptz not null,
  published_at     timestamptz,
  version          integer not null,
  primary key (brand_id, id),
  foreign key (brand_id, campaign_id) references campaign (brand_id, id),
  foreign key (brand_id, account_id) references account (brand_id, id)
);
create index card_post on card (brand_id, post_external_id);

create table card_button (
  brand_id       uuid not null references brand,
  id             uuid not null,
  card_id        uuid not null,
  position       smallint not null check (position between 1 and 4),
  label          text not null check (length(label) between 1 and 24),
  entry_point_id uuid not null,
  primary key (brand_id, id),
  unique (brand_id, card_id, position),
  foreign key (brand_id, card_id) references card (brand_id, id),
  foreign key (brand_id, entry_point_id) references entry_point (brand_id, id)
);
create index card_button_entry on card_button (brand_id, entry_point_id);

do $$
declare t text;
begin
  foreach t in array array['entry_point', 'card', 'card_button'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to parley_app, parley_owner using (brand_id = (select current_setting(''parley.brand'')::uuid)) '
      'with check (brand_id = (select current_setting(''parley.brand'')::uuid))', t || '_brand', t);
    execute format('grant select, insert, update, delete on %I to parley_app', t);
  end loop;
end $$;

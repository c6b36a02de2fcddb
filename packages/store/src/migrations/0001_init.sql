create table events (
  uid text primary key,
  sequence integer not null,
  last_modified text not null,
  content text not null
);

-- The answer of each delegation that counts: the last one.
create table rsvps (
  event text not null references events (uid),
  delegation text not null,
  partstat text not null check (partstat in ('ACCEPTED', 'TENTATIVE', 'DECLINED')),
  by_user text not null,
  at text not null,
  primary key (event, delegation)
);

-- Every answer that was ever given. Rows are added, never changed.
create table rsvp_history (
  event text not null references events (uid),
  delegation text not null,
  partstat text not null,
  by_user text not null,
  at text not null
);
create index rsvp_history_by_event on rsvp_history (event, delegation, at);

create table people (
  slack_user text primary key,
  delegation text,
  locale text check (locale in ('en', 'fr'))
);

create table channels (
  channel text primary key,
  locale text not null check (locale in ('en', 'fr'))
);

create table cards (
  event text not null references events (uid),
  channel text not null,
  ts text not null,
  primary key (channel, ts)
);
create index cards_by_event on cards (event);

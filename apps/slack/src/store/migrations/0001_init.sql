create table events (
  uid text primary key,
  sequence integer not null,
  last_modified text not null,
  content text not null
);

-- Append-only: the newest answer of a delegation is the one that counts, the others are its history.
create table rsvps (
  id integer primary key,
  event text not null references events (uid),
  delegation text not null,
  partstat text not null check (partstat in ('ACCEPTED', 'TENTATIVE', 'DECLINED')),
  by_user text not null,
  at text not null
);
create index rsvps_by_event on rsvps (event, delegation, id);

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

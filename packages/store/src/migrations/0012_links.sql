-- The pages by which people answer without an account. What opens one is derived from a key that is not in this database.
create table links (
  id text primary key,
  person text not null,
  event text references events (uid),
  counter integer not null default 0,
  sent_at text not null,
  sent_sequence integer,
  used_at text
);
create index links_by_person on links (person);
create index links_by_event on links (event);

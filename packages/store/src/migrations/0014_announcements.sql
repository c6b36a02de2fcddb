-- Texts that organisers had read, as long as the drafts of their events are not announced: a form quotes them.
create table announcements (
  id text primary key,
  texts text not null,
  at text not null
);
-- Which events a text speaks of are drafts, by their places in it.
create table announcement_drafts (
  announcement text not null references announcements (id),
  place integer not null,
  event text not null,
  primary key (announcement, place)
);
create index announcement_drafts_by_event on announcement_drafts (event);

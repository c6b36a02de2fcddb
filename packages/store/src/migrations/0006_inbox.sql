-- What Slack was told to be taken and is not dealt with yet. A row lives for as long as a press takes.
create table inbox (
  id text primary key,
  received_at text not null,
  body text not null,
  attempts integer not null default 1,
  held_by text,
  held_until text
);
create index inbox_by_time on inbox (received_at);

create table letters (
  person text not null,
  event text references events (uid),
  unique (person, event)
);

-- Which migrations of its own each door has seen: its tables are made and changed by its own files.
create table door_migrations (
  door text not null,
  version integer not null,
  primary key (door, version)
);

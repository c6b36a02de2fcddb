-- Which migrations of its own each door has seen: its tables are made and changed by its own files. A program that does
-- not know this refuses the database, rather than look for tables that a door has renamed.
create table door_migrations (
  door text not null,
  version integer not null,
  primary key (door, version)
);

-- The order in which answers to an event were written, from 1: several may have been given within one second. Those that are
-- there keep the order in which they stood.
alter table rsvp_history rename to rsvp_history_before;
drop index rsvp_history_by_event;
create table rsvp_history (
  event text not null references events (uid),
  place integer not null,
  delegation text not null,
  partstat text not null,
  by_user text not null,
  at text not null,
  standing text not null,
  details text not null,
  primary key (event, place)
);
insert into rsvp_history (event, place, delegation, partstat, by_user, at, standing, details)
  select event, row_number() over (partition by event order by at), delegation, partstat, by_user, at, standing, details
  from rsvp_history_before;
drop table rsvp_history_before;
create index rsvp_history_by_delegation on rsvp_history (event, delegation, place);

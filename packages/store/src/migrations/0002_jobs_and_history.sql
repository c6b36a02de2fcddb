-- What an organiser is still writing: nobody else sees it before it is announced.
alter table events add column draft integer not null default 0;

-- The revision of all events in which this one was last written; the present one is a setting.
alter table events add column revision integer not null default 0;
create index events_by_revision on events (revision);

-- Every state that an event ever had, with who brought it about. Rows are added, never changed.
create table event_history (
  uid text not null references events (uid),
  sequence integer not null,
  last_modified text not null,
  by_user text not null,
  at text not null,
  content text not null
);
create index event_history_by_event on event_history (uid, at);
insert into event_history (uid, sequence, last_modified, by_user, at, content)
  select uid, sequence, last_modified, '', last_modified, content from events;

-- How an answer stands (confirmed, waiting, offered, pending, not-selected, none), and its people as JSON.
alter table rsvps add column standing text not null default 'confirmed';
alter table rsvps add column details text not null default '{"people":[]}';
update rsvps set standing = 'none' where partstat <> 'ACCEPTED';
-- Everything that a personal feed asks of the answers of a delegation.
create index rsvps_by_delegation on rsvps (delegation, event, partstat, standing, at);
alter table rsvp_history add column standing text not null default 'confirmed';
alter table rsvp_history add column details text not null default '{"people":[]}';

-- The workspace is '' where the app serves one.
alter table people add column team text not null default '';
alter table people add column confirmed_by text;
alter table people add column focal_point integer not null default 0;
alter table people add column reminders integer not null default 1;
create index people_by_delegation on people (delegation);

alter table channels add column subscription text;
alter table channels add column team text not null default '';

-- What a card shows: a digest of what was drawn last, and when that was.
alter table cards add column team text not null default '';
alter table cards add column drawn text not null default '';
alter table cards add column drawn_at text not null default '';

-- What is to be told or done. A job that is done or buried stays, so that it is not done again.
create table jobs (
  key text primary key,
  kind text not null,
  event text,
  payload text not null,
  created_at text not null,
  due_at text not null,
  useful_until text,
  attempts integer not null default 0,
  generation integer not null default 0,
  recurs integer not null default 0,
  leased_by text,
  leased_until text,
  done_at text,
  buried_at text,
  reason text
);
create index jobs_due on jobs (due_at) where done_at is null and buried_at is null;
create index jobs_by_event on jobs (event);
create index jobs_buried on jobs (buried_at) where buried_at is not null;

-- What people did. A press that Slack delivers twice has one name, and counts once.
create table audit (
  id text primary key,
  at text not null,
  by_user text not null,
  act text not null,
  event text,
  details text not null,
  press text unique
);
create index audit_by_time on audit (at);
create index audit_by_event on audit (event, at);

-- The address of a personal feed is known to its owner alone: here is only a digest of it.
create table feed_tokens (
  hash text primary key,
  slack_user text not null,
  delegation text not null,
  scope text not null,
  locale text not null,
  created_at text not null,
  revoked_at text
);
create index feed_tokens_by_user on feed_tokens (slack_user);

-- Tokens of workspaces, encrypted by a key that is not in this database.
create table installations (
  team text primary key,
  content text not null
);

create table settings (
  name text primary key,
  value text not null
);

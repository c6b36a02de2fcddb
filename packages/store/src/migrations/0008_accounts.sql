-- Whoever uses the app is a person with an id of ours, who comes through accounts: a user of Slack in a workspace, a mailbox.
create table accounts (
  door text not null,
  id text not null,
  workspace text,
  person text not null,
  primary key (door, id)
);
create index accounts_by_person on accounts (person);

-- Those who were known before keep the id that they had: answers, jobs, buttons and the log name them by it.
insert into accounts (door, id, workspace, person)
  select 'slack', slack_user, nullif(team, ''), slack_user from people;
insert into accounts (door, id, person)
  select distinct 'slack', id, id from (
    select by_user as id from rsvps
    union select by_user from rsvp_history
    union select by_user from event_history
    union select by_user from claims
    union select by_user from audit
    union select slack_user from feed_tokens
    union select confirmed_by from people
  ) as named
  where (id like 'U%' or id like 'W%') and id not in (select person from accounts);
alter table people rename column slack_user to id;
alter table people drop column team;
alter table feed_tokens rename column slack_user to person;

-- What the app does of its own accord has a name, like what an operator does.
update audit set by_user = 'app' where by_user = '';
update event_history set by_user = 'app' where by_user = '';

-- Answers by people who are not confirmed, for delegations that have confirmed people, until somebody decides on them.
create table claims (
  event text not null references events (uid),
  delegation text not null,
  by_user text not null,
  partstat text not null check (partstat in ('ACCEPTED', 'TENTATIVE', 'DECLINED')),
  at text not null,
  details text not null,
  primary key (event, delegation, by_user)
);
create index claims_by_user on claims (by_user);

-- The delegations for which an organiser did not accept or has removed a person, as a JSON list of codes.
alter table people add column removed_from text not null default '[]';
-- A focal point who changed delegation stayed one: only an organiser names them, which confirms them.
update people set focal_point = 0 where confirmed_by is null;

-- Since when Slack refuses to change a card; empty while it does not.
alter table cards add column refused_at text not null default '';

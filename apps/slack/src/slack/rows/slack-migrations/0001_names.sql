-- The first versions of the store made these tables under plain names. They are Slack's, and say so beside those of other
-- doors.
alter table cards rename to slack_cards;
alter table channels rename to slack_channels;
alter table inbox rename to slack_inbox;
alter table installations rename to slack_installations;

-- No index can be renamed by the SQL of both databases.
drop index cards_by_event;
create index slack_cards_by_event on slack_cards (event);
drop index inbox_by_time;
create index slack_inbox_by_time on slack_inbox (received_at);

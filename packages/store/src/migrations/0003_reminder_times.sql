-- How long before an event those who come are reminded of it, in minutes, as a JSON list, the longest first.
alter table events add column reminder_times text not null default '[10080,1440,60]';

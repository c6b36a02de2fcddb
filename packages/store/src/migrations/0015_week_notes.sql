-- Whether an organiser wants the note of Monday about the events that take answers.
alter table people add column week_note integer not null default 1;

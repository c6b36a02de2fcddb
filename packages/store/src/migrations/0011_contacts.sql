-- What organisers call a person in the list of contacts; their mailbox is an account at the door mail.
alter table people add column name text;

-- How often a form that was sent by a link was refused: its pages that were drawn before count no more.
alter table links add column refusals integer not null default 0;

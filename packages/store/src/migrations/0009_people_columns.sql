-- Whom a job names: to whom it is, whom it is about, who did what it tells. The program fills it for jobs that are there.
create table job_people (
  job text not null references jobs (key) on delete cascade on update cascade,
  person text not null,
  primary key (job, person)
);
create index job_people_by_person on job_people (person);

-- Whom an entry is about, beside who did it.
alter table audit add column subject text;

-- A person stands under "by" everywhere; here stood the event that took the place of another one.
update jobs set payload = replace(payload, '"by":', '"replacement":') where kind = 'replaced';

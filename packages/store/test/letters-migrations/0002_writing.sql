-- Which process writes it just now.
alter table letters add column written_by text;
create index letters_by_event on letters (event);

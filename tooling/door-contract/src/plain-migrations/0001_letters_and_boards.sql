create table letters (n integer primary key, key text unique, account text, words text);
create table boards (event text primary key, words text, notes text);

drop table cards;
drop table channels;
drop table inbox;
drop table installations;

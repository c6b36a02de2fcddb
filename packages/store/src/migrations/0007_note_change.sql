-- A change was told to people and in the threads of cards by one kind of job. The threads are Slack's alone.
update jobs set kind = 'note-change' where kind = 'tell-one' and done_at is null and payload like '%"channel":%';

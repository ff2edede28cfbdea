-- Where an episode can be heard. Every statement may run again.
alter table episode add column if not exists audio varchar(2000);
alter table show_notes add column if not exists audio varchar(2000);

-- Feeds are sent whole once more, though they did not change: until now nobody read from them where the audio is.
update source set etag = null, last_modified = null;

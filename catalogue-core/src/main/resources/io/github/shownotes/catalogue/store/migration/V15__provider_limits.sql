-- Until when a provider asked to be left alone. Every statement may run again.
create table if not exists provider_limit (
    -- whose limit: `pypi`, `github`, or `github+token` for whoever asks with one
    account varchar(40) not null primary key,
    until_time timestamp with time zone not null,
    reason varchar(2000) not null
);

-- One enrichment at a time, as one ingest.
insert into ingest_turn (name)
select 'enrich'
where not exists (select 1 from ingest_turn where name = 'enrich');

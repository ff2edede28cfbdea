-- The row that an ingest keeps locked while it is at work.
create table if not exists ingest_turn (
    name varchar(40) not null primary key
);
insert into ingest_turn (name)
select 'ingest'
where not exists (select 1 from ingest_turn);

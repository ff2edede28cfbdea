-- How other processes learn that the catalogue changed. Every statement may run again.

-- Counted up in each transaction that changes what pages show and that leaves no newer row behind.
create table if not exists catalogue_revision (
    name varchar(40) not null primary key,
    number bigint not null
);
insert into catalogue_revision (name, number)
select 'catalogue', 0
where not exists (select 1 from catalogue_revision);

create index if not exists enrichment_checked on enrichment (checked_at);
create index if not exists project_facts_as_of on project_facts (as_of);
create index if not exists identity_event_happened on identity_event (happened_at);

-- What lets an ingest read only what a newly known name can stand in. All of it is derived from the notes and is made anew
-- where it is missing. Every statement may run again.

-- Which words an episode's notes have; see WordFilter.
create table if not exists episode_words (
    episode_id bigint primary key references episode,
    words bytea not null
);

-- The project names that an episode's links teach.
create table if not exists episode_name (
    episode_id bigint not null references episode,
    name varchar(100) not null,
    url varchar(8000) not null,
    primary key (episode_id, name)
);

-- The names with which the stored mentions were found.
create table if not exists learned_name (
    name varchar(100) primary key,
    url varchar(8000) not null
);

-- Whether there is anything to read is asked every few seconds.
create index if not exists episode_knowledge on episode (knowledge);
create index if not exists episode_extraction on episode (extraction);

-- What PyPI and GitHub say of projects, and what follows from it. Every statement may run again.

-- The last answer of a provider about one of its subjects (a package, a repository). Answers are kept raw, so that facts can
-- be derived anew without asking again; a failed request changes the last four columns only.
create table if not exists enrichment (
    provider varchar(20) not null,
    -- the provider's own name of the thing, folded: `fastapi`, `pallets/flask`
    subject varchar(300) not null,
    -- ok, gone, refused or failed; null while it was never answered
    status varchar(20),
    etag varchar(1000),
    raw text,
    -- when raw was fetched
    fetched_at timestamp with time zone,
    -- when the provider was last asked, with whatever outcome
    checked_at timestamp with time zone,
    next_due timestamp with time zone,
    failures integer default 0 not null,
    problem varchar(2000),
    primary key (provider, subject)
);
create index if not exists enrichment_due on enrichment (provider, next_due);

-- Which subjects belong to a project. A candidate is a match without a link back: kept with its evidence, never used silently.
create table if not exists entity_subject (
    entity_id bigint not null references entity,
    provider varchar(20) not null,
    subject varchar(300) not null,
    candidate boolean not null,
    evidence varchar(2000) not null,
    primary key (entity_id, provider, subject)
);
create index if not exists entity_subject_subject on entity_subject (provider, subject);

-- Derived from the answers; made anew whenever one of them changes.
create table if not exists project_facts (
    entity_id bigint primary key references entity,
    summary varchar(2000),
    homepage varchar(2000),
    documentation varchar(2000),
    -- web address of the repository as it is called now
    repository varchar(500),
    package_name varchar(300),
    version varchar(200),
    released_at timestamp with time zone,
    requires_python varchar(200),
    -- SPDX identifier where one is known, else the provider's words
    licence varchar(200),
    language varchar(100),
    -- comma-separated
    topics varchar(4000),
    stars integer,
    forks integer,
    open_issues integer,
    created_at timestamp with time zone,
    pushed_at timestamp with time zone,
    -- the time of the newest answer these facts stand on
    as_of timestamp with time zone not null
);

-- One row a day at most: then against now.
create table if not exists project_snapshot (
    entity_id bigint not null references entity,
    taken_on date not null,
    stars integer,
    forks integer,
    open_issues integer,
    version varchar(200),
    primary key (entity_id, taken_on)
);

-- Health as named flags: archived, gone, quarantined, yanked, renamed, stale, active, finished.
create table if not exists entity_flag (
    entity_id bigint not null references entity,
    flag varchar(20) not null,
    evidence varchar(2000) not null,
    since date,
    primary key (entity_id, flag)
);
create index if not exists entity_flag_flag on entity_flag (flag);

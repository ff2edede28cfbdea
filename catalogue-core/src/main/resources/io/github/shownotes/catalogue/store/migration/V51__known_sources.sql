-- Every source that was ever read, to be read again by later updates. Every statement may run again.
create table if not exists known_source (
    origin varchar(700) not null,
    -- what the user called the show; empty when it was left to the source
    show_name varchar(500) not null,
    added_at timestamp with time zone not null,
    primary key (origin, show_name)
);

-- The archive's copies of links for the days that they were covered again; that of the first day is in link_state. Every
-- statement may run again.
create table if not exists link_copy (
    link_id bigint not null references link,
    -- the day of an episode, to which the copy is the nearest that there is
    covered date not null,
    -- null when the archive had none
    url varchar(4000),
    taken_at timestamp with time zone,
    asked_at timestamp with time zone not null,
    primary key (link_id, covered)
);

-- What people's corrections changed, so that taking one out of the file undoes it. Every statement may run again.

-- Whose key it was before a merger or a division gave it away.
alter table alias add column if not exists moved_from bigint;

create table if not exists correction_effect (
    entity_id bigint not null references entity,
    -- the line of the correction file in a canonical form
    correction varchar(2500) not null,
    -- named, aliased, merged, recast, hidden, divided or packaged
    effect varchar(20) not null,
    -- what was there before: a name, a key, a package, the other entity
    was varchar(1000) not null,
    applied_at timestamp with time zone not null
);
create index if not exists correction_effect_entity on correction_effect (entity_id);

-- Which repository an address was seen to lead to. The node's id stays when the repository is renamed or given away.
create table if not exists repository_node (
    address varchar(500) not null primary key,
    node_id varchar(200) not null,
    seen_at timestamp with time zone not null
);
create index if not exists repository_node_node on repository_node (node_id);

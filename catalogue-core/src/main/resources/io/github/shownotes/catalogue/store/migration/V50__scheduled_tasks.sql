-- The recurring work that workers share, in the form that db-scheduler asks for. Every statement may run again.
create table if not exists scheduled_tasks (
    task_name varchar(100) not null,
    -- what the task is about: a source, a host, a provider
    task_instance varchar(1000) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(200),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index if not exists scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index if not exists scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index if not exists scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

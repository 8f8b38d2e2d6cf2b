-- STRICT: a value of another type than its column's is refused instead of kept. Every row goes over as it is; what refers to a
-- receipt waits aside until the receipts are back.
create temp table old_feedback as select * from feedback order by number;
drop table feedback;

create table strict_receipt (
    id         text    primary key,
    at         integer not null,               -- milliseconds since 1970 in UTC
    channel    text    not null,
    question   text,                           -- null once its retention has ended
    understood text    not null,               -- JSON: entities, kind, dates, intents; the question's words until the retention ends
    facts      text    not null,               -- JSON: id and version of each fact shown
    position   integer not null,               -- the ledger's
    model      text    not null,
    as_of      text    not null,
    answer     text    not null                -- the answer row
) strict;

insert into strict_receipt select * from receipt;
drop table receipt;
alter table strict_receipt rename to receipt;
create index receipt_by_time_with_question on receipt (at) where question is not null;

create table feedback (
    number  integer primary key,
    receipt text    not null references receipt (id),
    verdict text    not null check (verdict in ('right', 'wrong', 'outdated')),
    at      integer not null,                  -- milliseconds since 1970 in UTC
    channel text    not null
) strict;

insert into feedback select * from old_feedback;
drop table old_feedback;
create index feedback_by_receipt on feedback (receipt, number);

create table strict_shipped (
    sha256 text    primary key,
    at     integer not null
) strict;

insert into strict_shipped select * from shipped;
drop table shipped;
alter table strict_shipped rename to shipped;

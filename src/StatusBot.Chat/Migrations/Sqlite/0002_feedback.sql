-- What askers say of answers. Only ever added to: the last one of a receipt is what its asker thinks of it now.
create table feedback (
    number  integer primary key,
    receipt text    not null references receipt (id),
    verdict text    not null check (verdict in ('right', 'wrong', 'outdated')),
    at      integer not null,                  -- milliseconds since 1970 in UTC
    channel text    not null
);

create index feedback_by_receipt on feedback (receipt, number);

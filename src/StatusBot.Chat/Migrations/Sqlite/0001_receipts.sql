-- What each answer was made of. The answer is kept as it was sent, so that it can be shown again byte by byte.
create table receipt (
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
);

create index receipt_by_time_with_question on receipt (at) where question is not null;

-- The data folder that was imported last, by the hash of its files.
create table shipped (
    sha256 text    primary key,
    at     integer not null
);

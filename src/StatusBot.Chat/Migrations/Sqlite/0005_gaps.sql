-- What was asked and could not be answered is in the receipts already; only what people decided of it is kept here.
create index receipt_unanswered on receipt (at) where question is not null and json_extract(answer, '$.outcome') = 'unknown';

create table gap_decision (
    question text    primary key,              -- the hash of the question's words: its text goes when its retention ends
    decision text    not null check (decision in ('answered', 'dismissed')),
    fact     text,                             -- the id of the fact that answers it
    who      text    not null,
    at       integer not null,                 -- milliseconds since 1970 in UTC
    why      text
) strict;

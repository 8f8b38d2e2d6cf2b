-- STRICT: a value of another type than its column's is refused instead of kept. Every row goes over as it is.
create table strict_ledger (
    position    integer primary key,                        -- 1, 2, 3, … without gaps
    change      integer not null,                           -- the position of the first entry of the same transaction
    at          integer not null,                           -- milliseconds since 1970 in UTC; never less than the entry before
    who         text    not null,
    os_user     text,
    place       text    not null,                           -- the channel or the command line
    action      text    not null check (action in ('baseline', 'imported', 'proposed', 'accepted', 'rejected', 'edited',
                                                   'superseded', 'retracted', 'restored', 'undone', 'defined')),
    kind        text    not null check (kind in ('article', 'origin', 'kind', 'entity', 'topic', 'claim', 'fact')),
    subject     text    not null,                           -- the term's id
    version     integer not null check (version >= 1),      -- of this term: 1, 2, 3, …
    status      text    not null check (status in ('proposed', 'accepted', 'rejected', 'retracted')),
    document    text    not null,                           -- the term as JSON, with the keys of the data files
    why         text,
    undoes      integer references strict_ledger (position),
    replacement text,                                       -- the id of the fact that supersedes this one
    unique (kind, subject, version)
) strict;

insert into strict_ledger select * from ledger;
drop table ledger;
alter table strict_ledger rename to ledger;
create index ledger_by_change on ledger (change);
create index ledger_by_time on ledger (at);

create trigger ledger_keeps_entries before delete on ledger begin select raise(abort, 'the ledger is append-only'); end;
create trigger ledger_keeps_content before update on ledger begin select raise(abort, 'the ledger is append-only'); end;

-- The articles' texts, for the team's eyes and for searching them. They are not ours: no export holds them.
create table article_text (
    article text primary key,                               -- the article's id
    bytes   blob not null                                   -- as the file was, so that its hash can be computed again
) strict;

-- Written to see whether a receipt could be: as large as one, and always the same row.
create table probe (
    number integer primary key check (number = 1),
    room   blob not null
) strict;

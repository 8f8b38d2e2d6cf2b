-- The ledger is the store. An entry holds its term as the change left it; what is known at a moment is the last entry of each
-- term by then. So nothing can be changed without an entry, and no second table can come to say something else.
create table ledger (
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
    undoes      integer references ledger (position),
    replacement text,                                       -- the id of the fact that supersedes this one
    unique (kind, subject, version)
);

create index ledger_by_change on ledger (change);
create index ledger_by_time on ledger (at);

create trigger ledger_keeps_entries before delete on ledger begin select raise(abort, 'the ledger is append-only'); end;
create trigger ledger_keeps_content before update on ledger begin select raise(abort, 'the ledger is append-only'); end;

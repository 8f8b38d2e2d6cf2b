-- What somebody may do is a term of the ledger, too. Every row goes over as it is.
create table granting_ledger (
    position    integer primary key,                        -- 1, 2, 3, … without gaps
    change      integer not null,                           -- the position of the first entry of the same transaction
    at          integer not null,                           -- milliseconds since 1970 in UTC; never less than the entry before
    who         text    not null,
    os_user     text,
    place       text    not null,                           -- the channel or the command line
    action      text    not null check (action in ('baseline', 'imported', 'proposed', 'accepted', 'rejected', 'edited', 'superseded',
                                                   'retracted', 'restored', 'undone', 'defined', 'verified')),
    kind        text    not null check (kind in ('article', 'origin', 'kind', 'entity', 'topic', 'claim', 'fact', 'grant')),
    subject     text    not null,                           -- the term's id
    version     integer not null check (version >= 1),      -- of this term: 1, 2, 3, …
    status      text    not null check (status in ('proposed', 'accepted', 'rejected', 'retracted')),
    document    text    not null,                           -- the term as JSON, with the keys of the data files
    why         text,
    undoes      integer references granting_ledger (position),
    replacement text,                                       -- the id of the fact that supersedes this one, or that it was merged into
    unique (kind, subject, version)
) strict;

insert into granting_ledger select * from ledger;
drop table ledger;
alter table granting_ledger rename to ledger;
create index ledger_by_change on ledger (change);
create index ledger_by_time on ledger (at);

create trigger ledger_keeps_entries before delete on ledger begin select raise(abort, 'the ledger is append-only'); end;
create trigger ledger_keeps_content before update on ledger begin select raise(abort, 'the ledger is append-only'); end;

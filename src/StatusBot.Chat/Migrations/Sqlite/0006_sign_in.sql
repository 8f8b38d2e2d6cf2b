-- Sign-in without passwords. Who could read these rows could not sign in with them: they hold the tokens' hashes alone.
create table sign_in_link (
    hash   text    primary key,
    person text    not null,                   -- the person's id
    name   text    not null,
    first  integer not null,                   -- 1: whoever spends it administers the bot
    ends   integer not null,                   -- milliseconds since 1970 in UTC
    spent  integer
) strict;

create table session (
    hash   text    primary key,
    person text    not null,
    name   text    not null,
    groups text    not null,                   -- JSON: the ids of the groups that the sign-in named
    began  integer not null,                   -- milliseconds since 1970 in UTC
    ends   integer not null
) strict;

create index session_by_person on session (person);

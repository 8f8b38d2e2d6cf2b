-- Drafts are made of an article's text whenever somebody looks; only what people decided of them is kept here, and no sentence.
create table draft_decision (
    article  text    not null,
    sentence text    not null,                 -- the hash of the article's sentence
    decision text    not null check (decision in ('used', 'cited', 'dismissed')),
    fact     text,                             -- the id of the fact that was made of it, or that was given its citation
    who      text    not null,
    at       integer not null,                 -- milliseconds since 1970 in UTC
    why      text,
    primary key (article, sentence)
) strict;

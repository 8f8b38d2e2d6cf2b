-- Who asked, so that they can be told when an answer has arrived, and shown what is kept about them.
alter table receipt add column person text;     -- the person's id; null where nobody was signed in
alter table receipt add column told integer;    -- milliseconds since 1970 in UTC: when they were told that it is known now
create index receipt_by_person on receipt (person, at) where person is not null;

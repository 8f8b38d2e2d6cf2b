-- Where the story that was imported last came from: the full path of its data folder, empty for the one that ships (whose path is
-- another one on each machine), null where a version before this one imported it.
alter table shipped add column folder text;

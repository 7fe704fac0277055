-- Serves the sealing of an edition, which asks for the versions of some indicators and targets at a time; the primary key begins with
-- the kind, so that every one of them read the whole table.
CREATE INDEX definition_of_code ON definition_version (code);

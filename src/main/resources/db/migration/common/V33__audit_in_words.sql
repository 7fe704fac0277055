-- What the program says in an entry, as kinds with their arguments, which pages put into the language of their reader: the
-- subject, the outcome, and the reason where no person has typed it; null for entries from before, of which only the
-- English text is known.
ALTER TABLE audit ADD COLUMN said LONGTEXT;

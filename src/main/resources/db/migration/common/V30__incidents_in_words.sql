-- What an incident is about and what is known of it, as kinds with their arguments, which pages put into the language of
-- their reader; null for incidents from before, of which only the English text is known.
ALTER TABLE incident ADD COLUMN said LONGTEXT;

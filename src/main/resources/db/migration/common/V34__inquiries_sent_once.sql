-- The SHA-256 of a request or a note with its author and day, by which one that is sent twice is noticed; null for those
-- from before this was kept.
ALTER TABLE inquiry ADD COLUMN once_sha256 CHAR(64);
CREATE UNIQUE INDEX inquiry_once ON inquiry (once_sha256);
ALTER TABLE figure_note ADD COLUMN once_sha256 CHAR(64);
CREATE UNIQUE INDEX figure_note_once ON figure_note (once_sha256);

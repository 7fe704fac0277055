-- What is known is kept for good, whoever is at the tables. A server that logs for replication lets only some
-- users make triggers; the store asks for it before it begins, since half a migration would have to be mended by hand.

CREATE TRIGGER observation_is_never_changed BEFORE UPDATE ON observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'observation is kept for good: rows are added, never changed';
CREATE TRIGGER observation_is_never_removed BEFORE DELETE ON observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'observation is kept for good: rows are added, never removed';

CREATE TRIGGER snapshot_is_never_changed BEFORE UPDATE ON snapshot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'snapshot is kept for good: rows are added, never changed';
CREATE TRIGGER snapshot_is_never_removed BEFORE DELETE ON snapshot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'snapshot is kept for good: rows are added, never removed';

CREATE TRIGGER edition_is_never_changed BEFORE UPDATE ON edition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'edition is kept for good: rows are added, never changed';
CREATE TRIGGER edition_is_never_removed BEFORE DELETE ON edition FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'edition is kept for good: rows are added, never removed';

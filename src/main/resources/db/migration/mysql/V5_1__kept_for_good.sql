CREATE TRIGGER definition_version_is_never_changed BEFORE UPDATE ON definition_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'definition_version is kept for good: rows are added, never changed';
CREATE TRIGGER definition_version_is_never_removed BEFORE DELETE ON definition_version FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'definition_version is kept for good: rows are added, never removed';

CREATE TRIGGER restatement_is_never_changed BEFORE UPDATE ON restatement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'restatement is kept for good: rows are added, never changed';
CREATE TRIGGER restatement_is_never_removed BEFORE DELETE ON restatement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'restatement is kept for good: rows are added, never removed';

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is kept for good: rows are added, never changed';
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is kept for good: rows are added, never removed';

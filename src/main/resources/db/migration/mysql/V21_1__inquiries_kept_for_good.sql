CREATE TRIGGER inquiry_is_never_changed BEFORE UPDATE ON inquiry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry is kept for good: rows are added, never changed';
CREATE TRIGGER inquiry_is_never_removed BEFORE DELETE ON inquiry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry is kept for good: rows are added, never removed';

CREATE TRIGGER inquiry_event_is_never_changed BEFORE UPDATE ON inquiry_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry_event is kept for good: rows are added, never changed';
CREATE TRIGGER inquiry_event_is_never_removed BEFORE DELETE ON inquiry_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry_event is kept for good: rows are added, never removed';

CREATE TRIGGER inquiry_file_is_never_changed BEFORE UPDATE ON inquiry_file FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry_file is kept for good: rows are added, never changed';
CREATE TRIGGER inquiry_file_is_never_removed BEFORE DELETE ON inquiry_file FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'inquiry_file is kept for good: rows are added, never removed';

CREATE TRIGGER figure_note_is_never_changed BEFORE UPDATE ON figure_note FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'figure_note is kept for good: rows are added, never changed';
CREATE TRIGGER figure_note_is_never_removed BEFORE DELETE ON figure_note FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'figure_note is kept for good: rows are added, never removed';

CREATE TRIGGER inquiry_is_kept BEFORE UPDATE, DELETE ON inquiry FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER inquiry_event_is_kept BEFORE UPDATE, DELETE ON inquiry_event FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER inquiry_file_is_kept BEFORE UPDATE, DELETE ON inquiry_file FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER figure_note_is_kept BEFORE UPDATE, DELETE ON figure_note FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

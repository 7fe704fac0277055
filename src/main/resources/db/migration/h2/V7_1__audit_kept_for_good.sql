CREATE TRIGGER audit_is_kept BEFORE UPDATE, DELETE ON audit FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER definition_version_is_kept BEFORE UPDATE, DELETE ON definition_version FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER restatement_is_kept BEFORE UPDATE, DELETE ON restatement FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

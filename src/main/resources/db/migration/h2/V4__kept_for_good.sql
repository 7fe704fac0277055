-- What is known is kept for good, whoever is at the tables.

CREATE TRIGGER observation_is_kept BEFORE UPDATE, DELETE ON observation FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER snapshot_is_kept BEFORE UPDATE, DELETE ON snapshot FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

CREATE TRIGGER edition_is_kept BEFORE UPDATE, DELETE ON edition FOR EACH ROW
    CALL 'org.tiendo.ledger.KeptForGood';

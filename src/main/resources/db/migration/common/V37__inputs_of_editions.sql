-- An edition that is calculated from the same as the one before need not be calculated to know that it says the same.

-- The last moment at which a figure of the ledger counts as known: of two later cut-offs, both know the same. Empty without figures.
ALTER TABLE ledger_version ADD COLUMN last_known_at DATETIME(6) NULL;

UPDATE ledger_version SET last_known_at = (SELECT MAX(known_at) FROM observation);

-- The SHA-256 of what an edition was calculated from; empty in those that were sealed before. It is in no seal.
ALTER TABLE edition ADD COLUMN inputs CHAR(64) NULL;

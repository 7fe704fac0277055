-- How many transactions have appended figures, in a single row: who has read the figures at a version need not read them
-- again as long as it is the same.
CREATE TABLE ledger_version (
    version BIGINT NOT NULL PRIMARY KEY
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO ledger_version (version) VALUES (0);

-- The files of editions that a night has sealed and that are not written yet: a row while they are owed, one a business date.
CREATE TABLE owed_export (
    business_date DATE NOT NULL PRIMARY KEY,
    revision INT NOT NULL,
    -- The process that is to write them, and where.
    node VARCHAR(255) NOT NULL,
    folder LONGTEXT NOT NULL,
    owed_since DATETIME(6) NOT NULL,
    -- Why they could not be written; null while nobody has tried to the end.
    failure LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

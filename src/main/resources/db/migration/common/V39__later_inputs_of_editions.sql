-- The SHA-256 of what a sealed edition was last calculated from anew, where that said the same. The row of the edition keeps for good what it
-- was calculated from when it was sealed; an edition without a row here was not calculated again since, or said something else.
CREATE TABLE edition_inputs (
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    inputs CHAR(64) NOT NULL,
    PRIMARY KEY (business_date, revision)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

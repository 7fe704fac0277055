-- What is known, kept for good: rows are added, never changed (only a lease is).
--
-- Instants are DATETIME(6) in UTC, days are DATE, quantities DECIMAL(38,16). Every table states its collation: MySQL's
-- default takes 'a' for 'A' and 'Đ' for 'D', which would merge two origins into one. H2 compares exactly anyway and
-- passes over these options. Codes are at most 64 characters, so that the widest key stays below InnoDB's 3072 bytes
-- at 4 bytes a character.

CREATE TABLE observation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id BIGINT NOT NULL,
    job VARCHAR(64) NOT NULL,
    -- Who published it; empty where the source is its own publisher.
    origin VARCHAR(255) NOT NULL,
    series VARCHAR(64) NOT NULL,
    area VARCHAR(64) NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    -- How amount is to be read: =, >=, >, <= or <.
    bound VARCHAR(2) NOT NULL,
    amount DECIMAL(38, 16) NOT NULL,
    status VARCHAR(16) NOT NULL,
    -- The time its source gives it, which says what it follows after.
    stated_at DATETIME(6) NOT NULL,
    -- When it became known; later than stated_at for a correction that its source did not date anew.
    known_at DATETIME(6) NOT NULL,
    appended_at DATETIME(6) NOT NULL,
    -- Counts the figures of one key in the order they were appended, from 1.
    vintage INT NOT NULL,
    -- Its order serves the pull, which asks for its own job's series over a range of days.
    CONSTRAINT observation_vintage UNIQUE (job, series, period_end, period_start, area, origin, vintage)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Serves the edition, which asks for series over a range of days, whichever job they came from.
CREATE INDEX observation_in_force ON observation (series, period_end, known_at);

CREATE TABLE reject (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id BIGINT NOT NULL,
    job VARCHAR(64) NOT NULL,
    business_date DATE NOT NULL,
    place BIGINT NOT NULL,
    -- Texts of a broken row have no length one could rely on: one missing quote swallows the rest of a file.
    row_key LONGTEXT NOT NULL,
    source_column VARCHAR(255) NOT NULL,
    reason LONGTEXT NOT NULL,
    cells LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX reject_pull ON reject (job, business_date, run_id, place);

CREATE TABLE pull_report (
    run_id BIGINT NOT NULL PRIMARY KEY,
    job VARCHAR(64) NOT NULL,
    source VARCHAR(64) NOT NULL,
    business_date DATE NOT NULL,
    as_known DATETIME(6) NOT NULL,
    reading LONGTEXT NOT NULL,
    reading_sha256 CHAR(64) NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_accepted BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_filtered BIGINT NOT NULL,
    figures_first INT NOT NULL,
    figures_changed INT NOT NULL,
    figures_unchanged INT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX pull_report_latest ON pull_report (job, business_date, run_id);

CREATE TABLE edition (
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    -- The order of sealing over all dates; unique, so that no two editions follow the same one.
    sequence_no BIGINT NOT NULL,
    cut_off DATETIME(6) NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    snapshot_count INT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    previous_sha256 CHAR(64),
    run_id BIGINT NOT NULL,
    PRIMARY KEY (business_date, revision),
    CONSTRAINT edition_sequence UNIQUE (sequence_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- No foreign key: the edition is written last, after its snapshots, and is what makes them count.
CREATE TABLE snapshot (
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    -- Where it stands on the board, from 1.
    position INT NOT NULL,
    item VARCHAR(64) NOT NULL,
    indicator VARCHAR(64) NOT NULL,
    area VARCHAR(64) NOT NULL,
    unit VARCHAR(255) NOT NULL,
    comparator VARCHAR(16),
    target DECIMAL(38, 16),
    target_upper DECIMAL(38, 16),
    bound VARCHAR(2),
    actual DECIMAL(38, 16),
    gap DECIMAL(38, 16),
    progress DECIMAL(38, 16),
    expected DECIMAL(38, 16),
    pace DECIMAL(38, 16),
    forecast DECIMAL(38, 16),
    status VARCHAR(16) NOT NULL,
    reason LONGTEXT NOT NULL,
    period_end DATE,
    data_status VARCHAR(16),
    sources LONGTEXT NOT NULL,
    PRIMARY KEY (business_date, revision, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Serves whoever follows one indicator over the dates.
CREATE INDEX snapshot_history ON snapshot (indicator, area, business_date);

CREATE TABLE lease (
    name VARCHAR(255) NOT NULL PRIMARY KEY,
    -- Null: given back.
    owner VARCHAR(255),
    fence BIGINT NOT NULL,
    held_until DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

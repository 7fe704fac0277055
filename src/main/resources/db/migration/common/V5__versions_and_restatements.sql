-- What the files said an indicator and a target were, whenever that changed.
CREATE TABLE definition_version (
    -- indicator or target
    kind VARCHAR(16) NOT NULL,
    -- Of the indicator, also for a target.
    code VARCHAR(64) NOT NULL,
    -- Of a target; empty for an indicator.
    area VARCHAR(64) NOT NULL,
    -- First and last day of the plan that a target stands in, as 2023-01-01..2023-12-31; empty for an indicator.
    plan VARCHAR(32) NOT NULL,
    -- From 1.
    version INT NOT NULL,
    -- Over content in UTF-8.
    sha256 CHAR(64) NOT NULL,
    -- JSON, its names in order, without what is null or empty.
    content LONGTEXT NOT NULL,
    -- The edition that first used it: its business date, and when it was sealed.
    since_date DATE NOT NULL,
    since DATETIME(6) NOT NULL,
    run_id BIGINT NOT NULL,
    PRIMARY KEY (kind, code, area, plan, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Null in snapshots of before.
ALTER TABLE snapshot ADD COLUMN definition_version INT;
ALTER TABLE snapshot ADD COLUMN target_version INT;

-- How the edition was written for its seal.
ALTER TABLE edition ADD COLUMN canonical_form INT DEFAULT 1 NOT NULL;

-- What an edition says otherwise than an earlier one, and why; written with the edition, in its transaction.
CREATE TABLE restatement (
    -- The edition that says something else.
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    -- From 1.
    position INT NOT NULL,
    indicator VARCHAR(64) NOT NULL,
    area VARCHAR(64) NOT NULL,
    -- The edition it differs from: an earlier revision of the date, or the latest one of an earlier date.
    earlier_date DATE NOT NULL,
    earlier_revision INT NOT NULL,
    -- The last day the figures speak of; null where neither edition has one.
    period_end DATE,
    -- Null, as the actual, where the edition had no figure.
    old_bound VARCHAR(2),
    old_actual DECIMAL(38, 16),
    old_status VARCHAR(16) NOT NULL,
    new_bound VARCHAR(2),
    new_actual DECIMAL(38, 16),
    new_status VARCHAR(16) NOT NULL,
    -- source_revised, late_data, conflict_settled, target_changed, definition_changed or baseline_arrived
    cause VARCHAR(32) NOT NULL,
    PRIMARY KEY (business_date, revision, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What should run and when, and what people and the program did about it. Unlike the ledger these rows change: they are
-- the present. Instants are DATETIME(6) in UTC, as everywhere.

CREATE TABLE expected_run (
    -- pull and its job, as "pull customs"; edition, digest or housekeeping
    task VARCHAR(100) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    business_date DATE NOT NULL,
    -- Until when it is tried again, and from when on it is late.
    deadline DATETIME(6) NOT NULL,
    -- expected, due, running, waiting, completed, failed, stopped or skipped
    state VARCHAR(16) NOT NULL,
    -- How often it was begun.
    attempts INT NOT NULL,
    -- Whether nobody noticed in time that it was due.
    is_missed BOOLEAN NOT NULL,
    -- When a node saw that it was due; null before.
    noticed_at DATETIME(6),
    -- When it was begun last; null before.
    started_at DATETIME(6),
    -- Of one that waits: when it is tried again.
    next_attempt_at DATETIME(6),
    -- Who began it last.
    node VARCHAR(255),
    -- The last run it had; null before the first.
    run_id BIGINT,
    ended_at DATETIME(6),
    -- Why it failed, waits, was stopped or skipped; else empty.
    reason LONGTEXT NOT NULL,
    PRIMARY KEY (task, due_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Serves who looks for what is open, which is little.
CREATE INDEX expected_run_state ON expected_run (state, due_at);
CREATE INDEX expected_run_date ON expected_run (business_date, task);
CREATE INDEX expected_run_run ON expected_run (run_id);

-- Whose files the schedule was last set from; the last row counts.
CREATE TABLE schedule_revision (
    -- From 1.
    revision INT NOT NULL PRIMARY KEY,
    -- Over the files of the home that say what runs.
    sha256 CHAR(64) NOT NULL,
    applied_at DATETIME(6) NOT NULL,
    applied_by VARCHAR(255) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE pause (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- job or source
    kind VARCHAR(16) NOT NULL,
    name VARCHAR(64) NOT NULL,
    paused_at DATETIME(6) NOT NULL,
    paused_by VARCHAR(255) NOT NULL,
    reason LONGTEXT NOT NULL,
    -- When it ends by itself; null: when somebody resumes it.
    until_at DATETIME(6),
    resumed_at DATETIME(6),
    resumed_by VARCHAR(255)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What people did, kept for good.
CREATE TABLE audit (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    done_at DATETIME(6) NOT NULL,
    who VARCHAR(255) NOT NULL,
    -- restart, rerun, stop, abandon, pause, resume, acknowledge, snooze, apply
    action VARCHAR(32) NOT NULL,
    -- "run 17", "job customs", "incident 4"
    subject VARCHAR(255) NOT NULL,
    reason LONGTEXT NOT NULL,
    -- What came of it.
    outcome LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX audit_subject ON audit (subject, id);
CREATE INDEX audit_time ON audit (done_at);

-- Serve who lists runs: Spring Batch's own tables are made for who runs them.
CREATE INDEX batch_run_start ON BATCH_JOB_EXECUTION (START_TIME);
CREATE INDEX batch_run_status ON BATCH_JOB_EXECUTION (STATUS, JOB_EXECUTION_ID);

-- What was logged while a run went on, on whichever node.
CREATE TABLE run_log (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id BIGINT NOT NULL,
    logged_at DATETIME(6) NOT NULL,
    node VARCHAR(255) NOT NULL,
    level VARCHAR(8) NOT NULL,
    logger VARCHAR(255) NOT NULL,
    message LONGTEXT NOT NULL,
    -- The stack trace; null for a line without one.
    trace LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX run_log_run ON run_log (run_id, id);
CREATE INDEX run_log_time ON run_log (logged_at);

CREATE TABLE incident (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(32) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    -- Kind and subject while it lasts, null once it is over: one incident a cause.
    open_key VARCHAR(300),
    -- open, acknowledged, snoozed or recovered
    state VARCHAR(16) NOT NULL,
    message LONGTEXT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    -- When the cause was last seen.
    seen_at DATETIME(6) NOT NULL,
    -- Who acknowledged or snoozed it, and why.
    handled_by VARCHAR(255),
    handled_reason LONGTEXT,
    snoozed_until DATETIME(6),
    recovered_at DATETIME(6),
    CONSTRAINT incident_cause UNIQUE (open_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX incident_opened ON incident (opened_at);

-- What is to be sent, until it has been; a channel that is down is tried again.
CREATE TABLE notification (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- email or webhook
    channel VARCHAR(16) NOT NULL,
    -- opened, recovered or digest
    kind VARCHAR(16) NOT NULL,
    incident_id BIGINT,
    -- Of what is told once, however often it is asked for, as a date's digest; else null.
    once_key VARCHAR(100),
    title VARCHAR(255) NOT NULL,
    -- As JSON, in which "text" is the message for people.
    body LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    -- Null once it was sent or given up.
    next_attempt_at DATETIME(6),
    sent_at DATETIME(6),
    -- Why the last attempt failed; else empty.
    error LONGTEXT NOT NULL,
    CONSTRAINT notification_once UNIQUE (once_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX notification_pending ON notification (next_attempt_at);

-- These serve housekeeping, which goes by age.
CREATE INDEX notification_created ON notification (created_at);
CREATE INDEX incident_recovered ON incident (recovered_at);
CREATE INDEX reject_run ON reject (run_id);

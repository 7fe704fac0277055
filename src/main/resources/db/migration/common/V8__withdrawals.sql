-- A figure that its source no longer gives is withdrawn by a vintage of its own. The one in force is the one known last;
-- known_at of a vintage that replaces what an earlier reading had found is when its own pull began.

ALTER TABLE observation ADD COLUMN is_withdrawn BOOLEAN DEFAULT FALSE NOT NULL;

-- Serves who asks what one pull withdrew.
CREATE INDEX observation_withdrawn ON observation (run_id, is_withdrawn);

-- Which days each pull spoke of, series by series, and until when it knew: what is dated earlier and was not said
-- was learned later. Kept for good with the figures.
CREATE TABLE pull_statement (
    run_id BIGINT NOT NULL,
    job VARCHAR(64) NOT NULL,
    series VARCHAR(64) NOT NULL,
    -- Over what the job made the figures from; empty, which stands for any, for pulls of before.
    definition_sha256 VARCHAR(64) NOT NULL,
    window_start DATE NOT NULL,
    window_end DATE NOT NULL,
    known_until DATETIME(6) NOT NULL,
    appended_at DATETIME(6) NOT NULL,
    PRIMARY KEY (job, series, run_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Of pulls of before it is certain that they spoke of the calendar year of their date.
INSERT INTO pull_statement (run_id, job, series, definition_sha256, window_start, window_end, known_until, appended_at)
SELECT r.run_id, r.job, o.series, '', CAST(CONCAT(EXTRACT(YEAR FROM r.business_date), '-01-01') AS DATE),
       r.business_date, r.as_known, r.started_at
FROM pull_report r
JOIN (SELECT DISTINCT job, series FROM observation) o ON o.job = r.job;

-- The rows counted before have no withdrawals, since nothing looked for them.
ALTER TABLE pull_report ADD COLUMN figures_withdrawn INT DEFAULT 0 NOT NULL;

-- everything or additions: whether the pull could see that a figure was gone.
ALTER TABLE pull_report ADD COLUMN delivers VARCHAR(16) DEFAULT 'everything' NOT NULL;

-- Serves the digest, which asks what the pulls for one date withdrew.
CREATE INDEX pull_report_date ON pull_report (business_date);

DROP VIEW report_v1_observations;

-- Of each job, origin, series, area and period the vintage in force, as the next edition will take it: the one known
-- last, unless it is a withdrawal.
CREATE VIEW report_v1_observations AS
SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
       o.known_at, o.appended_at, o.vintage, o.run_id AS run
FROM observation o
WHERE o.is_withdrawn = FALSE
  AND NOT EXISTS (
    SELECT 1
    FROM observation other
    WHERE other.job = o.job AND other.series = o.series AND other.period_end = o.period_end
      AND other.period_start = o.period_start AND other.area = o.area AND other.origin = o.origin
      AND (other.known_at > o.known_at OR other.known_at = o.known_at AND other.vintage > o.vintage));

-- Every withdrawal there ever was, with the figure that it took out of force; the figure may have come back since.
CREATE VIEW report_v1_withdrawals AS
SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
       o.known_at AS withdrawn_at, o.vintage, o.run_id AS run
FROM observation o
WHERE o.is_withdrawn = TRUE;

DROP VIEW report_v1_runs;

CREATE VIEW report_v1_runs AS
SELECT e.JOB_EXECUTION_ID AS run,
       CASE WHEN i.JOB_NAME = 'edition' THEN 'edition' ELSE 'pull' END AS kind,
       SUBSTRING(j.PARAMETER_VALUE, 1, 64) AS job,
       CAST(d.PARAMETER_VALUE AS DATE) AS business_date,
       CASE e.STATUS
           WHEN 'STARTING' THEN 'starting'
           WHEN 'STARTED' THEN 'started'
           WHEN 'STOPPING' THEN 'stopping'
           WHEN 'STOPPED' THEN 'stopped'
           WHEN 'FAILED' THEN 'failed'
           WHEN 'COMPLETED' THEN 'completed'
           WHEN 'ABANDONED' THEN 'abandoned'
           ELSE 'unknown'
       END AS status,
       CAST(e.START_TIME AS DATETIME(6)) AS started_at,
       CAST(e.END_TIME AS DATETIME(6)) AS ended_at,
       r.rows_read, r.rows_accepted, r.rows_rejected, r.rows_filtered,
       r.figures_first AS figures_new, r.figures_changed, r.figures_withdrawn
FROM BATCH_JOB_EXECUTION e
JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS d
    ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'business_date'
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS j
    ON j.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND j.PARAMETER_NAME = 'job'
LEFT JOIN pull_report r ON r.run_id = e.JOB_EXECUTION_ID;

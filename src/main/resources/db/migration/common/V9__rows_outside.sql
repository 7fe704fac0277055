-- Rows of days outside the window, or not known yet, are counted by themselves; rows_filtered counts declared totals.
-- Pulls of before counted both as filtered.
ALTER TABLE pull_report ADD COLUMN rows_outside BIGINT DEFAULT 0 NOT NULL;

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
       r.figures_first AS figures_new, r.figures_changed, r.figures_withdrawn, r.rows_outside
FROM BATCH_JOB_EXECUTION e
JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS d
    ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'business_date'
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS j
    ON j.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND j.PARAMETER_NAME = 'job'
LEFT JOIN pull_report r ON r.run_id = e.JOB_EXECUTION_ID;

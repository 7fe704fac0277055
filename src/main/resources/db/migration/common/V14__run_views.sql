-- Spring Batch's tables in the words of this program: what asks about runs reads these views, and only package run names
-- the tables below. The server puts a view's own tables into the query that reads it, so that every index still serves.

-- One row for each run.
CREATE VIEW run AS
SELECT e.JOB_EXECUTION_ID AS run_id,
       -- The runs that resume each other have the same.
       e.JOB_INSTANCE_ID AS instance_id,
       -- pull and its job, as "pull customs"; or edition
       i.JOB_NAME AS name,
       e.STATUS AS status,
       e.CREATE_TIME AS created_at,
       e.START_TIME AS started_at,
       e.END_TIME AS ended_at,
       e.EXIT_MESSAGE AS exit_message
FROM BATCH_JOB_EXECUTION e
JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID;

-- One row for each parameter of a run: business_date, as_known, job, nights, started_by, node, why. They are no columns of
-- the view run, because MySQL looks a joined parameter up for every row, also for a query that does not ask for it.
CREATE VIEW run_parameter AS
SELECT JOB_EXECUTION_ID AS run_id, PARAMETER_NAME AS name, PARAMETER_VALUE AS content
FROM BATCH_JOB_EXECUTION_PARAMS;

-- One row for each step of a run, with the outcomes of the rows that it read.
CREATE VIEW run_step AS
SELECT STEP_EXECUTION_ID AS step_id,
       JOB_EXECUTION_ID AS run_id,
       STEP_NAME AS name,
       STATUS AS status,
       START_TIME AS started_at,
       END_TIME AS ended_at,
       READ_COUNT AS rows_read,
       WRITE_COUNT AS rows_accepted,
       PROCESS_SKIP_COUNT AS rows_rejected,
       -- Declared totals.
       FILTER_COUNT AS rows_filtered,
       -- Rows of days outside the window.
       WRITE_SKIP_COUNT AS rows_outside,
       EXIT_MESSAGE AS exit_message
FROM BATCH_STEP_EXECUTION;

-- The last runs of a job are found at the end of the index of its instances: a store takes the order of that index only
-- where the column is the instance's own.

DROP VIEW run;

CREATE VIEW run AS
SELECT e.JOB_EXECUTION_ID AS run_id,
       -- The runs that resume each other have the same.
       i.JOB_INSTANCE_ID AS instance_id,
       -- pull and its job, as "pull customs"; or edition
       i.JOB_NAME AS name,
       e.STATUS AS status,
       e.CREATE_TIME AS created_at,
       e.START_TIME AS started_at,
       e.END_TIME AS ended_at,
       e.EXIT_MESSAGE AS exit_message
FROM BATCH_JOB_EXECUTION e
JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID;

-- The job that a task pulls, which a query had to cut out of the task's name.

-- Null for the edition, the digest and housekeeping.
ALTER TABLE expected_run ADD COLUMN job VARCHAR(64);

UPDATE expected_run SET job = SUBSTRING(task, 6) WHERE task LIKE 'pull %';

-- Serves who lists the runs of a business date; a file of its own, because MySQL writes it another way.
CREATE INDEX batch_run_parameter ON BATCH_JOB_EXECUTION_PARAMS (PARAMETER_NAME, PARAMETER_VALUE);

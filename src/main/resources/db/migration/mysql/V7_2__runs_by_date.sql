-- Serves who lists the runs of a business date; MySQL indexes so long a text by its beginning only.
CREATE INDEX batch_run_parameter ON BATCH_JOB_EXECUTION_PARAMS (PARAMETER_NAME, PARAMETER_VALUE(32));

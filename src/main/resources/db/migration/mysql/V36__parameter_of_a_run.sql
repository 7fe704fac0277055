-- One parameter of a run is looked up without its others. It takes the place of the index that the foreign key has made for itself.
CREATE INDEX batch_parameter_of_run ON BATCH_JOB_EXECUTION_PARAMS (JOB_EXECUTION_ID, PARAMETER_NAME);

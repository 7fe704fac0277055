-- Answers that stay fast when years of nights lie behind.

-- Serves whoever asks for the last runs of a job, as the usual duration of a run does; the key of an instance is no order.
CREATE INDEX batch_instance_of_job ON BATCH_JOB_INSTANCE (JOB_NAME, JOB_INSTANCE_ID);

-- Serves whoever asks for the restatements of one indicator.
CREATE INDEX restatement_history ON restatement (indicator, area, business_date);

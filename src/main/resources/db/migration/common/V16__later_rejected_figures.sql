-- Serves the question whether a later pull of the job has rejected figures too: by run before date, so that no figure of
-- the latest pull is compared with those of all others. It stands in place of rejected_figure_of_job.
CREATE INDEX rejected_figure_of_run ON rejected_figure (job, run_id, business_date);

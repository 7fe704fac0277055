DROP INDEX rejected_figure_of_job;

-- Which figures the rows that a pull rejected were meant for, as far as their other cells could be read. Kept for good,
-- when the rows themselves have gone: sealed editions say of a figure that it was rejected.
CREATE TABLE rejected_figure (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id BIGINT NOT NULL,
    job VARCHAR(64) NOT NULL,
    business_date DATE NOT NULL,
    series VARCHAR(64) NOT NULL,
    -- Null, as the period, where the rows do not say it in a way that can be read.
    area VARCHAR(64),
    period_start DATE,
    period_end DATE,
    rows_rejected BIGINT NOT NULL,
    -- Of the first of them: the file and line or the source and key, and what is wrong.
    found_at VARCHAR(500) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    known_at DATETIME(6) NOT NULL,
    appended_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Serves the edition, which asks for series over a range of days.
CREATE INDEX rejected_figure_of_series ON rejected_figure (series, period_end);

-- Serves the question whether a later pull has spoken of the same days.
CREATE INDEX rejected_figure_of_job ON rejected_figure (job, business_date, run_id);

-- An amount may lie between two ends, or be an approximate one; its source's own word for that is kept beside it.

-- Of a range (bound ..) the upper end; of an approximate amount (bound ~) the most it may be, null where nobody says.
ALTER TABLE observation ADD COLUMN amount_upper DECIMAL(38, 16);
ALTER TABLE observation ADD COLUMN amount_word VARCHAR(64);

ALTER TABLE snapshot ADD COLUMN actual_upper DECIMAL(38, 16);
ALTER TABLE snapshot ADD COLUMN actual_word VARCHAR(64);

ALTER TABLE restatement ADD COLUMN old_actual_upper DECIMAL(38, 16);
ALTER TABLE restatement ADD COLUMN old_actual_word VARCHAR(64);
ALTER TABLE restatement ADD COLUMN new_actual_upper DECIMAL(38, 16);
ALTER TABLE restatement ADD COLUMN new_actual_word VARCHAR(64);

DROP VIEW report_v1_history;

CREATE VIEW report_v1_history AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

DROP VIEW report_v1_board;

CREATE VIEW report_v1_board AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE e.business_date = (SELECT MAX(latest.business_date) FROM edition latest)
  AND NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

DROP VIEW report_v1_observations;

-- Of each job, origin, series, area and period the vintage in force, as the next edition will take it: the one known
-- last, unless it is a withdrawal.
CREATE VIEW report_v1_observations AS
SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
       o.known_at, o.appended_at, o.vintage, o.run_id AS run, o.amount_upper, o.amount_word
FROM observation o
WHERE o.is_withdrawn = FALSE
  AND NOT EXISTS (
    SELECT 1
    FROM observation other
    WHERE other.job = o.job AND other.series = o.series AND other.period_end = o.period_end
      AND other.period_start = o.period_start AND other.area = o.area AND other.origin = o.origin
      AND (other.known_at > o.known_at OR other.known_at = o.known_at AND other.vintage > o.vintage));

DROP VIEW report_v1_withdrawals;

-- Every withdrawal there ever was, with the figure that it took out of force; the figure may have come back since.
CREATE VIEW report_v1_withdrawals AS
SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
       o.known_at AS withdrawn_at, o.vintage, o.run_id AS run, o.amount_upper, o.amount_word
FROM observation o
WHERE o.is_withdrawn = TRUE;

DROP VIEW report_v1_restatements;

CREATE VIEW report_v1_restatements AS
SELECT r.business_date, r.revision, r.position, r.indicator, r.area, r.earlier_date, r.earlier_revision, r.period_end,
       r.old_bound, r.old_actual, r.old_status, r.new_bound, r.new_actual, r.new_status, r.cause, e.sealed_at,
       r.old_actual_upper, r.old_actual_word, r.new_actual_upper, r.new_actual_word
FROM restatement r
JOIN edition e ON e.business_date = r.business_date AND e.revision = r.revision;

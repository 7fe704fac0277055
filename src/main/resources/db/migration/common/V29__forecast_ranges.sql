-- Of each snapshot the range that past years give its forecast; null without two of them. Editions that were sealed
-- before have none.

ALTER TABLE snapshot ADD COLUMN forecast_low DECIMAL(38, 16);
ALTER TABLE snapshot ADD COLUMN forecast_high DECIMAL(38, 16);

DROP VIEW report_v1_history;

CREATE VIEW report_v1_history AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word,
       s.due_by, s.remarks, s.forecast_low, s.forecast_high
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

DROP VIEW report_v1_board;

CREATE VIEW report_v1_board AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word,
       s.due_by, s.remarks, s.forecast_low, s.forecast_high
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE e.business_date = (SELECT MAX(latest.business_date) FROM edition latest)
  AND NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

-- A home may have several plans at once. Each snapshot is of one of them, and every plan has its own items; empty in
-- editions that were sealed before.

ALTER TABLE snapshot ADD COLUMN plan VARCHAR(64) NOT NULL DEFAULT '';

ALTER TABLE edition_plan ADD COLUMN plan VARCHAR(64) NOT NULL DEFAULT '';
-- The place of the plan among those of the day, from 1.
ALTER TABLE edition_plan ADD COLUMN position INT NOT NULL DEFAULT 1;
ALTER TABLE edition_plan ADD COLUMN period_start DATE;
ALTER TABLE edition_plan ADD COLUMN period_end DATE;
ALTER TABLE edition_plan DROP PRIMARY KEY;
ALTER TABLE edition_plan ADD PRIMARY KEY (business_date, revision, plan);

ALTER TABLE edition_item ADD COLUMN plan VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE edition_item DROP PRIMARY KEY;
ALTER TABLE edition_item ADD PRIMARY KEY (business_date, revision, plan, item);

DROP VIEW report_v1_history;

CREATE VIEW report_v1_history AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word,
       s.due_by, s.remarks, s.forecast_low, s.forecast_high, s.plan
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

DROP VIEW report_v1_board;

CREATE VIEW report_v1_board AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at, s.actual_upper, s.actual_word,
       s.due_by, s.remarks, s.forecast_low, s.forecast_high, s.plan
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE e.business_date = (SELECT MAX(latest.business_date) FROM edition latest)
  AND NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

DROP VIEW report_v1_items;

CREATE VIEW report_v1_items AS
SELECT i.business_date, i.revision, i.position, i.item, i.main_area AS area,
       i.indicators, i.reached, i.exceeded, i.not_reached, i.pending, i.undecided, i.without_data, i.status, i.plan
FROM edition_item i
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = i.business_date AND later.revision > i.revision);

DROP VIEW report_v1_editions;

-- Title and area are those of the first plan.
CREATE VIEW report_v1_editions AS
SELECT e.sequence_no, e.business_date, e.revision, e.cut_off, e.sealed_at, e.snapshot_count AS snapshots,
       e.sha256, e.previous_sha256, e.run_id AS run, p.title, p.main_area AS area
FROM edition e
LEFT JOIN edition_plan p ON p.business_date = e.business_date AND p.revision = e.revision AND p.position = 1;

-- The plans of each edition, in the order of its boards.
CREATE VIEW report_v1_plans AS
SELECT p.business_date, p.revision, p.position, p.plan, p.title, p.main_area AS area, p.period_start, p.period_end
FROM edition_plan p;

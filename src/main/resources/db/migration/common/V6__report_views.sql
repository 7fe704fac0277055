-- What dashboards read: views over sealed editions, described column by column in docs/tables.md. They stay as they are;
-- a change that breaks a reader becomes report_v2_*.
--
-- Each is plain enough to be merged into the query that reads it, so that the reader's own conditions reach the indexes:
-- "the latest" is said with NOT EXISTS, never with a window over a whole table. report_v1_items, which counts, can't be.

-- The words of the catalog, as the files had them when the latest edition was sealed; what files have dropped stays,
-- since earlier editions still speak of it. Not a part of any seal.

CREATE TABLE indicator_text (
    code VARCHAR(64) NOT NULL PRIMARY KEY,
    name_vi VARCHAR(1000) NOT NULL,
    name_en VARCHAR(1000) NOT NULL,
    unit VARCHAR(255) NOT NULL,
    decimals INT NOT NULL,
    item VARCHAR(64) NOT NULL,
    -- Which way is good: up or down.
    good VARCHAR(16) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE area_text (
    code VARCHAR(64) NOT NULL PRIMARY KEY,
    name_vi VARCHAR(1000) NOT NULL,
    name_en VARCHAR(1000) NOT NULL,
    kind VARCHAR(255) NOT NULL,
    parent VARCHAR(64),
    -- For a group: the area whose parts it takes together; null for a place.
    group_of VARCHAR(64),
    valid_from DATE,
    valid_to DATE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The plan an edition was held against, which says whose board it is.
CREATE TABLE edition_plan (
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    title VARCHAR(1000) NOT NULL,
    main_area VARCHAR(64) NOT NULL,
    PRIMARY KEY (business_date, revision)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW report_v1_history AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

CREATE VIEW report_v1_board AS
SELECT s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
       s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace, s.forecast,
       s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at
FROM edition e
JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
WHERE e.business_date = (SELECT MAX(latest.business_date) FROM edition latest)
  AND NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = e.business_date AND later.revision > e.revision);

-- An indicator is judged in the plan's own area; where it has no row there, in the areas taken together; where there are
-- none, in each of its areas. So it is on the board that is printed. Without a target it is followed, not judged. The
-- words stand from the weakest to the strongest: an indicator is as good as the weakest of its areas, an item as the
-- weakest of its indicators. Without data comes first: such an item is never called "not reached".
CREATE VIEW report_v1_items AS
SELECT business_date, revision, MIN(position) AS position, item, area,
       COUNT(*) AS indicators,
       COUNT(CASE WHEN strength IN (11, 12) THEN 1 END) AS reached,
       COUNT(CASE WHEN strength = 12 THEN 1 END) AS exceeded,
       COUNT(CASE WHEN strength = 2 THEN 1 END) AS not_reached,
       COUNT(CASE WHEN strength IN (6, 7, 8, 9, 10) THEN 1 END) AS pending,
       COUNT(CASE WHEN strength IN (3, 4) THEN 1 END) AS undecided,
       COUNT(CASE WHEN strength IN (1, 5) THEN 1 END) AS without_data,
       CASE MIN(strength)
           WHEN 1 THEN 'no_data'
           WHEN 2 THEN 'not_reached'
           WHEN 3 THEN 'conflict'
           WHEN 4 THEN 'not_assessable'
           WHEN 5 THEN 'not_due'
           WHEN 6 THEN 'reversing'
           WHEN 7 THEN 'off_track'
           WHEN 8 THEN 'at_risk'
           WHEN 9 THEN 'in_period'
           WHEN 10 THEN 'on_track'
           WHEN 11 THEN 'reached'
           WHEN 12 THEN 'exceeded'
       END AS status
FROM (
    SELECT business_date, revision, item, area, indicator, MIN(position) AS position,
           CASE
               WHEN MAX(is_main) = 1 THEN MIN(CASE WHEN is_main = 1 THEN strength END)
               WHEN MAX(is_group) = 1 THEN MIN(CASE WHEN is_group = 1 THEN strength END)
               ELSE MIN(strength)
           END AS strength
    FROM (
        SELECT s.business_date, s.revision, s.position, s.item, p.main_area AS area, s.indicator,
               CASE WHEN s.area = p.main_area THEN 1 ELSE 0 END AS is_main,
               CASE WHEN a.group_of IS NOT NULL THEN 1 ELSE 0 END AS is_group,
               CASE
                   WHEN s.comparator IS NULL THEN NULL
                   WHEN s.status = 'no_data' THEN 1
                   WHEN s.status = 'not_reached' THEN 2
                   WHEN s.status = 'conflict' THEN 3
                   WHEN s.status = 'not_assessable' THEN 4
                   WHEN s.status = 'not_due' THEN 5
                   WHEN s.status = 'reversing' THEN 6
                   WHEN s.status = 'off_track' THEN 7
                   WHEN s.status = 'at_risk' THEN 8
                   WHEN s.status = 'in_period' THEN 9
                   WHEN s.status = 'on_track' THEN 10
                   WHEN s.status = 'reached' THEN 11
                   WHEN s.status = 'exceeded' THEN 12
               END AS strength
        FROM edition e
        JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
        LEFT JOIN edition_plan p ON p.business_date = e.business_date AND p.revision = e.revision
        LEFT JOIN area_text a ON a.code = s.area
        WHERE NOT EXISTS (
            SELECT 1 FROM edition later
            WHERE later.business_date = e.business_date AND later.revision > e.revision)
    ) judged
    GROUP BY business_date, revision, item, area, indicator
) weakest
WHERE strength IS NOT NULL
GROUP BY business_date, revision, item, area;

-- Of each job, origin, series, area and period the vintage in force, as the next edition will take it: the firmest; of
-- equally firm ones the one that its source dates last; where it dates several the same, the one appended last.
CREATE VIEW report_v1_observations AS
SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
       o.known_at, o.appended_at, o.vintage, o.run_id AS run
FROM observation o
WHERE NOT EXISTS (
    SELECT 1
    FROM observation other
    WHERE other.job = o.job AND other.series = o.series AND other.period_end = o.period_end
      AND other.period_start = o.period_start AND other.area = o.area AND other.origin = o.origin
      AND (CASE other.status WHEN 'official' THEN 4 WHEN 'preliminary' THEN 3 WHEN 'estimate' THEN 2 ELSE 1 END
             > CASE o.status WHEN 'official' THEN 4 WHEN 'preliminary' THEN 3 WHEN 'estimate' THEN 2 ELSE 1 END
           OR other.status = o.status AND other.stated_at > o.stated_at
           OR other.status = o.status AND other.stated_at = o.stated_at AND other.vintage > o.vintage));

CREATE VIEW report_v1_runs AS
SELECT e.JOB_EXECUTION_ID AS run,
       CASE WHEN i.JOB_NAME = 'edition' THEN 'edition' ELSE 'pull' END AS kind,
       SUBSTRING(j.PARAMETER_VALUE, 1, 64) AS job,
       CAST(d.PARAMETER_VALUE AS DATE) AS business_date,
       CASE e.STATUS
           WHEN 'STARTING' THEN 'starting'
           WHEN 'STARTED' THEN 'started'
           WHEN 'STOPPING' THEN 'stopping'
           WHEN 'STOPPED' THEN 'stopped'
           WHEN 'FAILED' THEN 'failed'
           WHEN 'COMPLETED' THEN 'completed'
           WHEN 'ABANDONED' THEN 'abandoned'
           ELSE 'unknown'
       END AS status,
       CAST(e.START_TIME AS DATETIME(6)) AS started_at,
       CAST(e.END_TIME AS DATETIME(6)) AS ended_at,
       r.rows_read, r.rows_accepted, r.rows_rejected, r.rows_filtered,
       r.figures_first AS figures_new, r.figures_changed
FROM BATCH_JOB_EXECUTION e
JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS d
    ON d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND d.PARAMETER_NAME = 'business_date'
LEFT JOIN BATCH_JOB_EXECUTION_PARAMS j
    ON j.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND j.PARAMETER_NAME = 'job'
LEFT JOIN pull_report r ON r.run_id = e.JOB_EXECUTION_ID;

CREATE VIEW report_v1_indicators AS
SELECT code, name_vi, name_en, unit, decimals, item, good FROM indicator_text;

CREATE VIEW report_v1_areas AS
SELECT code, name_vi, name_en, kind, parent, group_of, valid_from, valid_to FROM area_text;

CREATE VIEW report_v1_restatements AS
SELECT r.business_date, r.revision, r.position, r.indicator, r.area, r.earlier_date, r.earlier_revision, r.period_end,
       r.old_bound, r.old_actual, r.old_status, r.new_bound, r.new_actual, r.new_status, r.cause, e.sealed_at
FROM restatement r
JOIN edition e ON e.business_date = r.business_date AND e.revision = r.revision;

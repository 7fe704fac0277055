-- The items of an edition are counted once, when it is sealed: a view that counts them anew reads every edition for each
-- question. The list of editions becomes a view too, for programs that follow it.

CREATE TABLE edition_item (
    business_date DATE NOT NULL,
    revision INT NOT NULL,
    item VARCHAR(64) NOT NULL,
    -- The first place of the item on the board.
    position INT NOT NULL,
    main_area VARCHAR(64),
    indicators BIGINT NOT NULL,
    reached BIGINT NOT NULL,
    exceeded BIGINT NOT NULL,
    not_reached BIGINT NOT NULL,
    pending BIGINT NOT NULL,
    undecided BIGINT NOT NULL,
    without_data BIGINT NOT NULL,
    status VARCHAR(14) NOT NULL,
    PRIMARY KEY (business_date, revision, item)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO edition_item (business_date, revision, item, position, main_area, indicators, reached, exceeded,
        not_reached, pending, undecided, without_data, status)
SELECT business_date, revision, item, MIN(position), area,
       COUNT(*),
       COUNT(CASE WHEN strength IN (11, 12) THEN 1 END),
       COUNT(CASE WHEN strength = 12 THEN 1 END),
       COUNT(CASE WHEN strength = 2 THEN 1 END),
       COUNT(CASE WHEN strength IN (6, 7, 8, 9, 10) THEN 1 END),
       COUNT(CASE WHEN strength IN (3, 4) THEN 1 END),
       COUNT(CASE WHEN strength IN (1, 5) THEN 1 END),
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
       END
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
    ) judged
    GROUP BY business_date, revision, item, area, indicator
) weakest
WHERE strength IS NOT NULL
GROUP BY business_date, revision, item, area;

DROP VIEW report_v1_items;

CREATE VIEW report_v1_items AS
SELECT i.business_date, i.revision, i.position, i.item, i.main_area AS area,
       i.indicators, i.reached, i.exceeded, i.not_reached, i.pending, i.undecided, i.without_data, i.status
FROM edition_item i
WHERE NOT EXISTS (
    SELECT 1 FROM edition later WHERE later.business_date = i.business_date AND later.revision > i.revision);

CREATE VIEW report_v1_editions AS
SELECT e.sequence_no, e.business_date, e.revision, e.cut_off, e.sealed_at, e.snapshot_count AS snapshots,
       e.sha256, e.previous_sha256, e.run_id AS run, p.title, p.main_area AS area
FROM edition e
LEFT JOIN edition_plan p ON p.business_date = e.business_date AND p.revision = e.revision;

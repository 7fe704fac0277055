-- The figures of a complete register that a pull set to zero, because no row speaks of them any more: they count as much
-- for the limit of losses as those that it withdrew, and were told by their number nowhere.

ALTER TABLE pull_report ADD COLUMN figures_zeroed INT DEFAULT 0 NOT NULL;

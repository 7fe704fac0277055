-- Since when the owner has held the lease without a break, by which people see how long a node serves; null for leases that
-- were taken before this was kept.
ALTER TABLE lease ADD COLUMN held_since DATETIME(6);

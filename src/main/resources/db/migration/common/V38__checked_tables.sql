-- The programs that have found the tables to be as their own migrations make them, by the checksum of their classes, each with the number
-- of migrations that there were: as long as there is no further one, such a program need not check them again at each start.
CREATE TABLE checked_tables (
    program CHAR(64) NOT NULL PRIMARY KEY,
    migrations INT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

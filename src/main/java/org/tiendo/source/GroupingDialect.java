package org.tiendo.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The differences between databases in the statements that add up rows. */
enum GroupingDialect {
    /** MySQL and MariaDB, whose collations take texts for equal that differ in case, accents and final spaces. */
    MYSQL("`") {
        @Override
        String tablesWithoutState() {
            return "SELECT COUNT(*) FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND engine <> 'InnoDB'"
                    + " AND table_schema NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')";
        }

        @Override
        String exact(String text) {
            return "CAST(CONVERT(" + text + " USING utf8mb4) AS BINARY)";
        }

        @Override
        String text(String exact) {
            return "CONVERT(" + exact + " USING utf8mb4)";
        }

        // It looks up each row's group in a temporary table, which takes several times as long as to sort the rows of
        // few groups.
        @Override
        String part(String key, GroupedColumn column) {
            // A key of several forms, such as CASE over decimals, is written in one.
            String written = column.isDecimal() ? "CAST(" + key + " AS DECIMAL(65, 16))" : key;
            return "CRC32(" + written + ") & 65535";
        }

        // It sorts by the first 1024 bytes of a text, or as many as max_sort_length says.
        @Override
        String partition(String key, GroupedColumn column) {
            return column.isText() ? "UNHEX(SHA2(" + key + ", 256))" : key;
        }

        // MySQL 8.0.12 gives some rows twice and others never where LEAD has to keep long rows, as with keys of 1100
        // letters.
        @Override
        String isFollowed(String key, String partition, List<String> order) {
            return "ROW_NUMBER() OVER (PARTITION BY " + partition + " ORDER BY " + String.join(" DESC, ", order)
                    + " DESC) > 1";
        }

        // Dates such as 0000-00-00, 2023-00-15 and, where a server allows it, 2023-02-31.
        @Override
        String noDate(String date) {
            return "MONTH(%1$s) = 0 OR (DAYOFMONTH(%1$s) NOT BETWEEN 1 AND 28 AND (DAYOFMONTH(%1$s) = 0".formatted(date)
                    + " OR DAYOFMONTH(%1$s) > DAYOFMONTH(LAST_DAY(%1$s))))".formatted(date);
        }
    },
    POSTGRESQL("\"") {
        @Override
        String tablesWithoutState() {
            return "SELECT COUNT(*) FROM information_schema.foreign_tables";
        }

        @Override
        String exact(String text) {
            return "CAST(" + text + " AS text) COLLATE \"C\"";
        }

        @Override
        String noDate(String date) {
            return "NOT isfinite(" + date + ")";
        }

        @Override
        String noNumber(String number) {
            return number + " = 'NaN'";
        }

        @Override
        String nothingFirst(String term) {
            return term + " NULLS FIRST";
        }
    },
    /** Trino, whose texts compare exactly. */
    TRINO("\"") {
        @Override
        String exact(String text) {
            return text;
        }

        @Override
        @Nullable
        String tablesWithoutState() {
            return null;
        }

        // A whole number of more than 19 digits is no number to it unless it is named a decimal.
        @Override
        String number(String digits) {
            return "DECIMAL '" + digits + "'";
        }

        @Override
        String nothingFirst(String term) {
            return term + " NULLS FIRST";
        }
    },
    H2("\"") {
        @Override
        String tablesWithoutState() {
            return "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE STORAGE_TYPE = 'TABLE LINK'";
        }

        @Override
        String exact(String text) {
            return "CAST(" + text + " AS VARBINARY)";
        }

        @Override
        String text(String exact) {
            return "CAST(" + exact + " AS VARCHAR)";
        }

        @Override
        Instant ceiling(Instant time) {
            return time;
        }

        @Override
        String nothingFirst(String term) {
            return term + " NULLS FIRST";
        }
    };

    private final String quote;

    GroupingDialect(String quote) {
        this.quote = quote;
    }

    static Optional<GroupingDialect> of(JdbcDialect dialect) {
        return switch (dialect) {
            case MYSQL -> Optional.of(MYSQL);
            case POSTGRESQL -> Optional.of(POSTGRESQL);
            case H2 -> Optional.of(H2);
            case TRINO -> Optional.of(TRINO);
            case SQLITE, OTHER -> Optional.empty();
        };
    }

    /**
     * The query for the number of tables whose rows change for the next statement of a reading, as they take part in no
     * transaction; null where that is true of all tables.
     */
    abstract @Nullable String tablesWithoutState();

    String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** The expression of a text that is equal for equal texts only. */
    abstract String exact(String text);

    /** The text of an {@link #exact} expression. */
    String text(String exact) {
        return exact;
    }

    /**
     * The expression of a whole number below 65536 for a key, the same one for equal keys; null where the database
     * finds keys that come again as fast without.
     *
     * @param key an {@link #exact} expression, or a number
     */
    @Nullable
    String part(String key, GroupedColumn column) {
        return null;
    }

    /** The expression by which a window keeps rows apart that have different keys. */
    String partition(String key, GroupedColumn column) {
        return key;
    }

    /**
     * The condition that another row of the same partition comes behind one. Of rows that are equal in all terms of the
     * order, the first may be taken for the last.
     *
     * @param key null for rows that are not ranked
     */
    String isFollowed(String key, String partition, List<String> order) {
        return "LEAD(" + key + ") OVER (PARTITION BY " + partition + " ORDER BY " + String.join(", ", order)
                + ") IS NOT NULL";
    }

    /** The condition by which a date or time is one of no calendar; null where there is none. */
    @Nullable
    String noDate(String date) {
        return null;
    }

    /** The condition by which a decimal is no number; null where there is none. */
    @Nullable
    String noNumber(String number) {
        return null;
    }

    /** A number of which the digits are written without an exponent. */
    String number(String digits) {
        return digits;
    }

    /** A term of an order in which nothing comes before everything else. */
    String nothingFirst(String term) {
        return term;
    }

    /** The first time that the database can tell and that is not before this one. */
    Instant ceiling(Instant time) {
        Instant floor = time.truncatedTo(ChronoUnit.MICROS);
        return floor.equals(time) ? time : floor.plus(1, ChronoUnit.MICROS);
    }
}

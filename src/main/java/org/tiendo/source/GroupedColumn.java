package org.tiendo.source;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a query whose rows the database adds up.
 *
 * @param label its name as the query gives it
 * @param type the database's name for its type
 * @param sqlType one of {@link Types}
 * @param precision the most digits of a number; 0 where they have no limit
 */
record GroupedColumn(
        JdbcDialect dialect, String label, SqlKind kind, String type, int sqlType, int precision, int scale) {

    /** The most digits of a number whose sum over ten thousand million rows fits the 65 digits of MySQL. */
    private static final int MOST_DIGITS = 55;

    /** More decimals than the ledger keeps are rounded row by row, half to even, which databases do not do. */
    private static final int MOST_DECIMALS = 16;

    private static final int DIGITS_OF_WHOLE = 20;

    /** Texts that are equal though they are written differently, or read otherwise than they are stored. */
    private static final Set<String> UNUSUAL = Set.of("json", "bpchar", "character");

    /** Trino's texts of a fixed length, which a cast to VARCHAR fills with spaces. */
    private static final String TRINO_CHAR = "char(";

    /** From here on, clocks must not have changed where times are compared as clocks show them. */
    private static final Instant LATELY = Instant.parse("1990-01-01T00:00:00Z");

    private static final String OR = ", or leave compute: source out of the job";

    /** The digits of the number before the decimal point, at most. */
    int wholeDigits() {
        return kind == SqlKind.WHOLE ? DIGITS_OF_WHOLE : precision - scale;
    }

    int decimals() {
        return kind == SqlKind.WHOLE ? 0 : scale;
    }

    boolean isWhole() {
        return kind == SqlKind.WHOLE;
    }

    boolean isText() {
        return kind == SqlKind.TEXT;
    }

    boolean isDecimal() {
        return sqlType == Types.DECIMAL || sqlType == Types.NUMERIC;
    }

    /** The reason why the column does not distinguish groups; null where they can. */
    @Nullable
    String noText() {
        if (type.startsWith(TRINO_CHAR)) {
            return refusal("rows are grouped by texts without padding", "RTRIM(CAST(%s AS VARCHAR))");
        }
        boolean isPlain = isText() && !UNUSUAL.contains(type.toLowerCase(Locale.ROOT));
        return isPlain || isWhole() ? null : refusal("rows are grouped by texts", JdbcColumns.text(dialect));
    }

    /** The reason why rows can't be compared by the column; null where they can. */
    @Nullable
    String noKey() {
        return noNumber() == null ? null : noText();
    }

    /** The reason why the numbers of the column can't be added up exactly; null where they can. */
    @Nullable
    String noNumber() {
        boolean isExact = isWhole()
                || (kind == SqlKind.NUMBER && isDecimal() && precision > 0)
                || (kind == SqlKind.NUMBER && isInteger());
        return isExact && precision <= MOST_DIGITS && scale <= MOST_DECIMALS
                ? null
                : refusal(
                        "a database adds up exactly only numbers with at most " + MOST_DIGITS + " digits, "
                                + MOST_DECIMALS + " of them decimals",
                        "CAST(%s AS DECIMAL(30, 6))");
    }

    private boolean isInteger() {
        return switch (sqlType) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> !type.equalsIgnoreCase("year");
            default -> false;
        };
    }

    /** The reason why the column's days are not those that the database tells; null where they are. */
    @Nullable
    String noDay() {
        return kind == SqlKind.DATE || kind == SqlKind.LOCAL_TIME
                ? null
                : refusal("its days depend on a zone", "CAST(%s AS DATE)");
    }

    /**
     * The reason why the column's times are not in the order that the database tells; null where they are.
     *
     * @param zone the zone of the source
     * @param session the zone in which the session returns points in time
     */
    @Nullable
    String noTime(ZoneId zone, ZoneId session) {
        if (kind == SqlKind.ZONED_TIME) {
            return refusal("its text does not tell apart an hour that clocks show twice", "CAST(%s AS DATE)");
        }
        boolean isOrdered = kind == SqlKind.DATE
                || kind == SqlKind.INSTANT
                || (kind == SqlKind.LOCAL_TIME && isSteady(zone))
                || (kind == SqlKind.SESSION_TIME && isSteady(session));
        return isOrdered ? null : refusal("the clocks of its zone change, which disorders times", "CAST(%s AS DATE)");
    }

    private static boolean isSteady(ZoneId zone) {
        return zone.getRules().isFixedOffset() || zone.getRules().nextTransition(LATELY) == null;
    }

    private String refusal(String why, String expression) {
        return "column \"" + label + "\" is " + type + ", and " + why + "; let the query give "
                + expression.formatted(label) + OR;
    }
}

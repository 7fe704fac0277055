package org.tiendo.source;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** The kind of a result column, as far as readings distinguish it. */
enum SqlKind {
    NUMBER("a number"),
    /** A number without decimals and with a sign, which fits a {@code long} and is written as its digits. */
    WHOLE("a number"),
    /** A number of single precision, which is read as the shortest equal decimal. */
    SINGLE("a number"),
    TEXT("a text"),
    DATE("a date"),
    /** A local date and time in the source's zone. */
    LOCAL_TIME("a time"),
    /** A point in time, returned as local time in the session's zone. */
    SESSION_TIME("a time"),
    /** A point in time, independent of zones. */
    INSTANT("a time"),
    /** A point in time, returned as local time with the name of its own zone, which may show an hour twice. */
    ZONED_TIME("a time"),
    /** Any other type, such as bytes or arrays. */
    OTHER("something else"),
    /** A column that contains only NULL. */
    NOTHING("nothing"),
    /** A column in which each value has its own type. */
    ANY("anything");

    private final String word;

    SqlKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** @param position the position of the column, from 1 */
    static SqlKind of(ResultSetMetaData columns, int position, JdbcDialect dialect) throws SQLException {
        if (dialect == JdbcDialect.SQLITE) {
            return ANY;
        }
        if (dialect == JdbcDialect.MYSQL) {
            return isWhole(columns, position)
                    ? WHOLE
                    : ofMySql(columns.getColumnType(position), columns.getColumnTypeName(position));
        }
        return hasWhole(dialect) && isWhole(columns, position)
                ? WHOLE
                : of(columns.getColumnType(position), columns.getColumnTypeName(position), dialect);
    }

    private static boolean hasWhole(JdbcDialect dialect) {
        return switch (dialect) {
            case MYSQL, POSTGRESQL, H2, TRINO -> true;
            case SQLITE, OTHER -> false;
        };
    }

    /** Returns whether the column holds whole numbers with a sign; MySQL writes others with leading zeros. */
    private static boolean isWhole(ResultSetMetaData columns, int position) throws SQLException {
        return switch (columns.getColumnType(position)) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                columns.isSigned(position)
                        && !columns.getColumnTypeName(position).equalsIgnoreCase("year");
            default -> false;
        };
    }

    private static SqlKind ofMySql(int type, String name) {
        return switch (type) {
            case Types.BIT -> NUMBER;
            case Types.REAL -> SINGLE;
            case Types.TIMESTAMP -> name.equalsIgnoreCase("timestamp") ? SESSION_TIME : LOCAL_TIME;
            default -> of(type, name, JdbcDialect.MYSQL);
        };
    }

    private static SqlKind of(int type, String name, JdbcDialect dialect) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.DECIMAL -> NUMBER;
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.CLOB,
                    Types.NCLOB -> TEXT;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> isInstant(name, dialect) ? INSTANT : LOCAL_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> dialect == JdbcDialect.TRINO ? ZONED_TIME : INSTANT;
            case Types.NULL -> NOTHING;
            default -> OTHER;
        };
    }

    /** Returns whether the type is a point in time; PostgreSQL's {@code timestamptz} is recognised by its name only. */
    private static boolean isInstant(String type, JdbcDialect dialect) {
        return dialect == JdbcDialect.POSTGRESQL && type.equals("timestamptz");
    }

    boolean canBe(CellType type) {
        return this == NOTHING
                || this == ANY
                || switch (type) {
                    case TEXT -> this != OTHER;
                    case NUMBER -> isNumber();
                    case AMOUNT -> isNumber() || this == TEXT;
                    case DATE, PERIOD, INSTANT ->
                        this == DATE
                                || this == LOCAL_TIME
                                || this == SESSION_TIME
                                || this == INSTANT
                                || this == ZONED_TIME;
                };
    }

    boolean isNumber() {
        return this == NUMBER || this == WHOLE || this == SINGLE;
    }
}

package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tiendo.servers.TestStore;

/** A department's table of values that databases and programs like to read differently, at random. */
final class NastyRegister {

    private static final List<@Nullable String> AREAS = Arrays.asList(
            "608",
            "608 ",
            " 608",
            "Thành phố",
            "thành phố",
            "THÀNH PHỐ",
            "Thanh pho",
            "Tha\u0300nh pho\u0302\u0301",
            "613",
            "Kon Plông",
            "KonPlong",
            "610",
            "71",
            "Đắk Glei",
            "Dak Glei",
            "ĐẮK GLEI ",
            "62",
            "Toàn tỉnh",
            "toan tinh",
            "",
            " ",
            "nowhere",
            "Nowhere",
            "nowhere ",
            "608\t",
            null);
    private static final List<@Nullable String> SERIES =
            Arrays.asList("guests", "guests", "guests", "Guests", "guests ", "nights", "nights", "", null);
    private static final List<@Nullable String> STATUSES = Arrays.asList(
            "official", "official", "official", "Official ", "sơ bộ", "so bo", "SƠ BỘ", "estimate", "", null);
    private static final List<@Nullable String> ORIGINS = Arrays.asList("", "a", "A", "á", "a ", "b", null);
    private static final List<@Nullable String> DAYS = Arrays.asList(
            "2023-01-01",
            "2023-01-31",
            "2023-02-28",
            "2023-03-01",
            "2023-03-31",
            "2023-06-30",
            "2023-07-01",
            "2023-07-15",
            "2023-07-16",
            "2023-07-31",
            "2023-08-01",
            "2023-08-15",
            "2023-08-16",
            "2023-09-30",
            "2022-12-31",
            "1900-01-01",
            "1899-12-31",
            "2025-08-15",
            "2025-08-16",
            "9999-12-31",
            null);
    private static final List<String> TIMES_OF_DAY =
            List.of("00:00:00", "00:00:00.000001", "06:59:59.999999", "12:00:00", "23:59:59.999999");
    private static final List<@Nullable String> KEYS = Arrays.asList("k", "K", "k ", "ḱ", "", " ", null);
    private static final List<@Nullable String> AMOUNTS = Arrays.asList(
            "0",
            "1",
            "-1",
            "0.1",
            "0.2",
            "0.3",
            "0.00005",
            "-0.00005",
            "99.99995",
            "100",
            "100.00001",
            "999999999999.99999",
            "9999999999999999999999",
            "9999999999999999999999.99999",
            "10000000000000000000000",
            "-10000000000000000000000",
            "123456789012345678.12345",
            "1e24",
            null);

    private static final List<@Nullable Integer> AREA_NUMBERS = Arrays.asList(608, 613, 610, 71, 62, 5, null);
    private static final List<@Nullable Integer> NUMBERS =
            Arrays.asList(0, 1, -5, 7, Integer.MAX_VALUE, Integer.MIN_VALUE, null);

    private static final int COLUMNS = 16;

    private final TestStore server;
    private final Random random;

    NastyRegister(TestStore server, long seed) {
        this.server = server;
        random = new Random(seed);
    }

    void make(int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS guest");
            statement.execute("""
                    CREATE TABLE guest (
                        id %s, area VARCHAR(60), area_number INT, on_day DATE, moment %s, recorded %s, recorded_on DATE,
                        since DATE, till DATE, series VARCHAR(20), status VARCHAR(20), origin VARCHAR(20), code VARCHAR(20),
                        amount DECIMAL(30, 5), whole DECIMAL(28, 2), number INT)
                    """.formatted("BIGINT", time(), time()));
            if (isMySql()) {
                statement.execute("SET SESSION sql_mode = 'ALLOW_INVALID_DATES'");
            }
            // Trino takes longer for a statement than for its rows.
            int together = isTrino() ? 100 : 1;
            try (var insert = connection.prepareStatement(
                    "INSERT INTO guest VALUES " + String.join(", ", Collections.nCopies(together, placeholders())))) {
                for (int row = 0; row < rows; row++) {
                    set(insert, row, row % together * COLUMNS);
                    if (row % together == together - 1) {
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private String placeholders() {
        return "(?, ?, ?, %1$s, %2$s, %2$s, %1$s, %1$s, %1$s, ?, ?, ?, ?, ?, ?, ?)"
                .formatted("CAST(? AS DATE)", "CAST(? AS " + (isMySql() || isTrino() ? time() : "TIMESTAMP") + ")");
    }

    private boolean isMySql() {
        return server.name().equals("mysql") || server.name().equals("mariadb");
    }

    private String time() {
        return isMySql() ? "DATETIME(6)" : "TIMESTAMP(6)";
    }

    private boolean isTrino() {
        return server.name().equals("trino");
    }

    /** @param before the number of parameters before those of the row */
    private void set(PreparedStatement insert, int row, int before) throws SQLException {
        @Nullable String since = any(DAYS);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(random.nextInt(8) == 0 ? Math.max(0, row - 1 - random.nextInt(5)) : row);
        values.add(any(AREAS));
        values.add(any(AREA_NUMBERS));
        values.add(day());
        values.add(moment());
        values.add(moment());
        values.add(any(DAYS));
        values.add(since);
        values.add(random.nextInt(3) == 0 ? any(DAYS) : since);
        values.add(any(SERIES));
        values.add(any(STATUSES));
        values.add(any(ORIGINS));
        values.add(random.nextInt(3) == 0 ? any(KEYS) : "k" + row);
        values.add(amount());
        values.add(whole());
        values.add(any(NUMBERS));
        for (int at = 0; at < values.size(); at++) {
            insert.setObject(before + at + 1, values.get(at));
        }
    }

    private @Nullable String day() {
        if (random.nextInt(12) > 0) {
            return any(DAYS);
        }
        return switch (server.name()) {
            case "postgres" -> any(List.of("infinity", "-infinity", "0044-03-15 BC"));
            case "h2" -> any(List.of("0001-01-01"));
            case "trino" -> any(List.of("0001-01-01", "-0044-03-15", "10000-01-01"));
            default -> any(List.of("0000-00-00", "2023-00-15", "2023-07-00", "2023-02-31"));
        };
    }

    private @Nullable String moment() {
        @Nullable String day = any(DAYS);
        return day == null ? null : day + " " + any(TIMES_OF_DAY);
    }

    private @Nullable BigDecimal amount() {
        @Nullable
        String amount = random.nextInt(3) == 0
                ? any(AMOUNTS)
                : BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, random.nextInt(6))
                        .toPlainString();
        return amount == null ? null : new BigDecimal(new BigDecimal(amount).toPlainString());
    }

    private @Nullable BigDecimal whole() {
        return random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000_000), 2);
    }

    private <T extends @Nullable Object> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The expressions of columns by which a query gives its rows in an order that no collation decides. */
    String order(List<String> dates, List<String> numbers, List<String> texts) {
        List<String> terms = new ArrayList<>(dates);
        terms.addAll(numbers);
        texts.stream().map(this::exact).forEach(terms::add);
        return String.join(
                ", ",
                terms.stream()
                        .map(term -> isMySql() ? term : term + " NULLS FIRST")
                        .toList());
    }

    private String exact(String text) {
        return switch (server.name()) {
            case "h2" -> "CAST(" + text + " AS VARBINARY)";
            case "postgres" -> text + " COLLATE \"C\"";
            case "trino" -> text;
            default -> "CAST(" + text + " AS BINARY)";
        };
    }

    String name() {
        return Objects.requireNonNull(server.name());
    }
}

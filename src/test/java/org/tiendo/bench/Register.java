package org.tiendo.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tiendo.servers.DatabaseServer;

/**
 * A department's register of many rows: key, area by its name, day and amount, over two years and ten areas.
 *
 * <p>Of 10 000 rows four are bad: one without an amount, one below zero, one of no area, one whose key stands before.
 * The keys of the table ascend, as those of tables do; those of the file are in no order.
 */
record Register(List<Row> sample, int rows) {

    static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final int AREAS = 10;

    private static final int SAMPLE = 10_000;
    private static final long SEED = 62;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The first key of the file, so that every key has twelve digits. */
    private static final long FIRST_KEY = 100_000_000_000L;

    /** A prime above any number of rows, and a factor below it: the products are a permutation of the numbers. */
    private static final long PRIME = 100_000_007L;

    private static final long FACTOR = 48_271_993L;

    /** @param cents null for none */
    record Row(String area, LocalDate day, @Nullable Long cents) {}

    /** @param rows is rounded up to a multiple of 10 000 */
    static Register of(int rows) {
        var random = new Random(SEED);
        int days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
        List<Row> sample = new ArrayList<>(SAMPLE);
        for (int row = 0; row < SAMPLE; row++) {
            var day = FIRST_DAY.plusDays(random.nextInt(days));
            sample.add(new Row(nameOf(random.nextInt(AREAS)), day, (long) random.nextInt(1_000_000_000)));
        }
        Row any = sample.get(0);
        sample.set(17, new Row(any.area(), any.day(), null));
        sample.set(2500, new Row(any.area(), any.day(), -1L));
        sample.set(4711, new Row("Nơi khác", any.day(), 1L));
        return new Register(sample, (rows + SAMPLE - 1) / SAMPLE * SAMPLE);
    }

    static String nameOf(int area) {
        return "Quận " + (area + 1);
    }

    int rejects() {
        return rows / SAMPLE * 4;
    }

    /** The number of a row whose key a row has; the last of a sample has that of the row before it. */
    private static long numbered(long row) {
        return row % SAMPLE == SAMPLE - 1 ? row - 1 : row;
    }

    void writeTo(DatabaseServer server, String url) throws SQLException {
        try (var connection = server.connect(url)) {
            connection.setAutoCommit(false);
            makeSample(connection);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE register (id BIGINT, area VARCHAR(20), day DATE, amount DECIMAL(14, 2))");
                for (int first = 0; first < rows; first += SAMPLE) {
                    statement.execute("INSERT INTO register SELECT id + " + first + ", area, day, amount FROM sample");
                }
            }
            connection.commit();
        }
    }

    private void makeSample(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sample (id BIGINT, area VARCHAR(20), day DATE, amount DECIMAL(14, 2))");
        }
        try (var insert = connection.prepareStatement("INSERT INTO sample VALUES (?, ?, ?, ?)")) {
            for (int number = 0; number < SAMPLE; number++) {
                Row row = sample.get(number);
                insert.setLong(1, numbered(number));
                insert.setString(2, row.area());
                insert.setDate(3, Date.valueOf(row.day()));
                if (row.cents() == null) {
                    insert.setNull(4, Types.DECIMAL);
                } else {
                    insert.setBigDecimal(4, BigDecimal.valueOf(row.cents(), 2));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void writeTo(Path file) throws IOException {
        List<String> ends = sample.stream().map(Register::written).toList();
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("id;area;day;amount\n");
            for (long row = 0; row < rows; row++) {
                writer.write(Long.toString(FIRST_KEY + numbered(row) * FACTOR % PRIME));
                writer.write(ends.get((int) (row % SAMPLE)));
            }
        }
    }

    private static String written(Row row) {
        return ";" + row.area() + ";" + DAY.format(row.day()) + ";" + written(row.cents()) + "\n";
    }

    /** As Vietnamese programs write numbers: {@code 1.234,56}. */
    private static String written(@Nullable Long cents) {
        if (cents == null) {
            return "";
        }
        var whole = new StringBuilder(Long.toString(Math.abs(cents) / 100));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return (cents < 0 ? "-" : "") + whole + ",%02d".formatted(Math.abs(cents) % 100);
    }
}

package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import org.tiendo.servers.DatabaseServer;

/**
 * A department's table of many rows on a MySQL server: area, day, amount, over two years and ten areas.
 *
 * @param url its database
 */
record Register(DatabaseServer server, String url) {

    static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final int AREAS = 10;

    private static final int SAMPLE = 10_000;
    private static final long SEED = 62;

    /** @param rows is rounded up to a multiple of 10 000 */
    static Register of(DatabaseServer server, int rows) throws SQLException {
        var register = new Register(server, server.jdbcUrl("register"));
        try (var connection = register.connect()) {
            connection.setAutoCommit(false);
            register.makeSample(connection);
            register.repeatSample(connection, (rows + SAMPLE - 1) / SAMPLE);
            connection.commit();
        }
        return register;
    }

    Connection connect() throws SQLException {
        return server.connect(url);
    }

    private void makeSample(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sample (area VARCHAR(10), day DATE, amount DECIMAL(14, 2))");
        }
        var random = new Random(SEED);
        int days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
        try (var insert = connection.prepareStatement("INSERT INTO sample VALUES (?, ?, ?)")) {
            for (int row = 0; row < SAMPLE; row++) {
                insert.setString(1, "part-" + random.nextInt(AREAS));
                insert.setDate(2, Date.valueOf(FIRST_DAY.plusDays(random.nextInt(days))));
                insert.setBigDecimal(3, BigDecimal.valueOf(random.nextInt(100_000_000), 2));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void repeatSample(Connection connection, int times) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE register (area VARCHAR(10), day DATE, amount DECIMAL(14, 2))");
            for (int round = 0; round < times; round++) {
                statement.execute("INSERT INTO register SELECT area, day, amount FROM sample");
            }
        }
    }
}

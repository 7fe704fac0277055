package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Streams the table, and checks and adds up its rows. */
final class JdbcLoop {

    static final String QUERY = "SELECT id, area, day, amount FROM register WHERE day BETWEEN ? AND ?";

    private JdbcLoop() {}

    static Totals run(Inputs inputs) throws SQLException {
        var sums = new CheckedSums();
        try (var connection = inputs.connect();
                var query = connection.prepareStatement(QUERY)) {
            // How Connector/J is told to stream.
            query.setFetchSize(Integer.MIN_VALUE);
            query.setObject(1, Register.FIRST_DAY);
            query.setObject(2, Register.LAST_DAY);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    add(sums, rows);
                }
            }
        }
        return sums.totals();
    }

    private static void add(CheckedSums sums, ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal(4);
        sums.add(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                amount == null ? null : amount.unscaledValue().longValueExact());
    }
}

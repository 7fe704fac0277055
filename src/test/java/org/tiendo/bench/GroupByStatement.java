package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Objects;

/** Lets the server add up by area and month. */
final class GroupByStatement {

    /** With {@code %s} for the first and the last day. */
    static final String QUERY = """
            SELECT area, STR_TO_DATE(CONCAT(month, '-01'), '%%Y-%%m-%%d') AS month, amount, rows_of_it
            FROM (
                SELECT area, DATE_FORMAT(day, '%%Y-%%m') AS month, SUM(amount) AS amount, COUNT(*) AS rows_of_it
                FROM register
                WHERE day BETWEEN %s AND %s AND amount >= 0 AND area LIKE 'Qu%%'
                GROUP BY area, DATE_FORMAT(day, '%%Y-%%m')
            ) AS months
            """;

    private GroupByStatement() {}

    static Totals run(Inputs inputs) throws SQLException {
        long figures = 0;
        BigDecimal sum = BigDecimal.ZERO;
        try (var connection = inputs.connect();
                var query = connection.prepareStatement(QUERY.formatted("?", "?"))) {
            query.setObject(1, Register.FIRST_DAY);
            query.setObject(2, Register.LAST_DAY);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    figures++;
                    sum = sum.add(Objects.requireNonNull(rows.getBigDecimal("amount")));
                }
            }
        }
        return new Totals(figures, 0, sum);
    }
}

package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Objects;

/** Lets the server check the rows and add up the valid ones by area and month; of two with the same key the earlier counts. */
final class CheckedGroupBy {

    private static final String QUERY = """
            SELECT bad OR place > 1 AS rejected, area, month, SUM(amount) AS amount, COUNT(*) AS rows_of_it
            FROM (
                SELECT area, month, amount, bad, ROW_NUMBER() OVER (PARTITION BY c.bad, c.id ORDER BY c.day, c.amount) AS place
                FROM (
                    SELECT id, area, day, EXTRACT(YEAR_MONTH FROM day) AS month, amount,
                           amount IS NULL OR amount < 0 OR area NOT LIKE 'Qu%' AS bad
                    FROM register
                    WHERE day BETWEEN ? AND ?
                ) AS c
            ) AS checked
            GROUP BY rejected, area, month
            """;

    private CheckedGroupBy() {}

    static Totals run(Inputs inputs) throws SQLException {
        long accepted = 0;
        long rejected = 0;
        BigDecimal sum = BigDecimal.ZERO;
        try (var connection = inputs.connect();
                var query = connection.prepareStatement(QUERY)) {
            query.setObject(1, Register.FIRST_DAY);
            query.setObject(2, Register.LAST_DAY);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean("rejected")) {
                        rejected += rows.getLong("rows_of_it");
                    } else {
                        accepted += rows.getLong("rows_of_it");
                        sum = sum.add(Objects.requireNonNull(rows.getBigDecimal("amount")));
                    }
                }
            }
        }
        return new Totals(accepted, rejected, sum);
    }
}

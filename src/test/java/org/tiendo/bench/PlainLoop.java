package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What one would write by hand for a single register: stream the rows and add them up by area and month. */
record PlainLoop(Register register) {

    private record Cell(String area, YearMonth month) {}

    /** The sum of all sums, so that both ways can be seen to say the same. */
    BigDecimal run() throws SQLException {
        Map<Cell, BigDecimal> sums = new HashMap<>();
        try (var connection = register.connect();
                var query = connection.prepareStatement(
                        "SELECT area, day, amount FROM register WHERE day BETWEEN ? AND ?")) {
            // How Connector/J is told to stream.
            query.setFetchSize(Integer.MIN_VALUE);
            query.setObject(1, Register.FIRST_DAY);
            query.setObject(2, Register.LAST_DAY);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var day = rows.getObject(2, LocalDate.class);
                    sums.merge(
                            new Cell(
                                    Objects.requireNonNull(rows.getString(1)),
                                    YearMonth.from(Objects.requireNonNull(day))),
                            Objects.requireNonNull(rows.getBigDecimal(3)),
                            BigDecimal::add);
                }
            }
        }
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

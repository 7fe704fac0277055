package org.tiendo.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tiendo.store.FetchSize;

/** The append-only tables of the store. */
public record Ledger(
        Observations observations,
        Rejects rejects,
        RejectedFigures rejectedFigures,
        PullReports pullReports,
        Editions editions,
        Dimensions dimensions,
        Restatements restatements) {

    public static Ledger over(JdbcClient jdbc) {
        return over(jdbc, FetchSize.OF_THE_DRIVER);
    }

    private static Ledger over(JdbcClient jdbc, int fetched) {
        var editions = new Editions(jdbc);
        return new Ledger(
                new Observations(jdbc, fetched),
                new Rejects(jdbc),
                new RejectedFigures(jdbc),
                new PullReports(jdbc),
                editions,
                new Dimensions(jdbc),
                editions.restatements());
    }

    /**
     * Reads all that is committed by now and nothing that is committed later, on a connection of its own; writing goes
     * by another one.
     *
     * @param reading must not keep the view
     * @throws DataAccessException when the store does not answer
     */
    public static <T> T inOneView(DataSource store, Function<Ledger, T> reading) {
        try (Connection connection = store.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                return reading.apply(over(jdbc, FetchSize.streaming(connection)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the store gives no connection to read by", e);
        }
    }
}

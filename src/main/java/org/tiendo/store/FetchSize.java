package org.tiendo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The numbers of rows that a driver fetches at once. */
public final class FetchSize {

    /** The driver's own choice; MySQL's holds the whole result before the first row is read. */
    public static final int OF_THE_DRIVER = 0;

    private static final int ROWS = 1000;

    /** By this number, which no other driver accepts, MySQL's gives each row as it comes. */
    private static final int EACH_ROW = Integer.MIN_VALUE;

    private FetchSize() {}

    /** The same for statements that take a connection each. */
    public static int streaming(DataSource store) {
        ConnectionCallback<Integer> driver = FetchSize::streaming;
        return Objects.requireNonNull(new JdbcTemplate(store).execute(driver));
    }

    /** The number by which no result is held as a whole; each must be read to its end before the next statement. */
    public static int streaming(Connection connection) throws SQLException {
        return String.valueOf(connection.getMetaData().getURL()).startsWith("jdbc:mysql:") ? EACH_ROW : ROWS;
    }
}

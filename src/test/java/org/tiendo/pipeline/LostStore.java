package org.tiendo.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A store that can be lost and found again. */
final class LostStore extends DelegatingDataSource {

    private volatile boolean isLost;

    LostStore(DataSource store) {
        super(store);
    }

    void lose() {
        isLost = true;
    }

    void find() {
        isLost = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isLost) {
            throw new SQLTransientConnectionException("the store does not answer");
        }
        return super.getConnection();
    }
}

package org.tiendo.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A store that can be lost and found again. */
public final class LostStore extends DelegatingDataSource {

    private volatile boolean isLost;

    public LostStore(DataSource store) {
        super(store);
    }

    public void lose() {
        isLost = true;
    }

    public void find() {
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

package org.tiendo.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to change or remove a row, on the embedded store; servers do it by a statement. The tables name this class: it
 * has to stand where it stands, whichever program opens the file to write to it.
 */
public final class KeptForGood implements Trigger {

    /** What SQL gives to conditions that a database's owner has made up. */
    private static final String REFUSED = "45000";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        String what = newRow == null ? "removed" : "changed";
        throw new SQLException("the ledger is kept for good: rows are added, never " + what, REFUSED);
    }
}

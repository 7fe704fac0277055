package org.tiendo.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Rejects every change and removal of a row, as a trigger of the embedded store; servers do it by a statement. The
 * tables name this class: it must keep its name and package, whichever program opens the file to write to it.
 */
public final class KeptForGood implements Trigger {

    /** The SQL state for user-defined errors. */
    private static final String REFUSED = "45000";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        String what = newRow == null ? "removed" : "changed";
        throw new SQLException("the ledger is kept for good: rows are added, never " + what, REFUSED);
    }
}

package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StoreErrorsTest {

    private static final StoreAddress ADDRESS = new StoreAddress("jdbc:mysql://db/tiendo", "nights", "s3cret");

    @Test
    void saysWhatAServerThatLogsForReplicationNeedsBeforeItTakesTriggers() {
        var refused =
                new SQLException("You do not have the SUPER privilege and binary logging is enabled", "HY000", 1419);

        assertThat(new StoreErrors(ADDRESS).ofTables(refused))
                .hasMessageContainingAll("db/tiendo", "logs for replication", "log_bin_trust_function_creators")
                .hasCause(refused);
    }

    @Test
    void sendsAUserWhoMayNotMakeTablesToTheOwner() {
        var refused = new SQLException("CREATE command denied to user 'nights' with s3cret", "42000", 1142);

        assertThat(new StoreErrors(ADDRESS).ofTables(refused))
                .hasMessageContainingAll("\"nights\"", "CREATE command denied", "owner", "TRIGGER")
                .hasMessageNotContaining("s3cret");
    }
}

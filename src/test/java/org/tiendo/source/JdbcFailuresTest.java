package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcFailuresTest {

    private final JdbcFailures failures = new JdbcFailures(
            new JdbcSource(
                    "tourism",
                    true,
                    "jdbc:mysql://db/tourism",
                    null,
                    null,
                    Duration.ofSeconds(5),
                    ZoneOffset.UTC,
                    AmountWords.NONE),
            null);

    @ParameterizedTest
    @CsvSource({
        "08S01, 0, true, MySQL: the connection was lost",
        "57P01, 0, true, PostgreSQL: ended by its administrator",
        "40001, 1213, true, MySQL: a deadlock",
        "40P01, 0, true, PostgreSQL: a deadlock",
        "55P03, 0, true, PostgreSQL: a lock that was not to be had",
        "HYT00, 50200, true, H2: a lock that was not to be had",
        "HY000, 1205, true, MySQL: a lock that was not to be had",
        "53300, 0, true, PostgreSQL: too many connections",
        "57014, 0, true, PostgreSQL: took too long",
        "42S02, 1146, false, a table that is not there",
        "42S22, 1054, false, a column that is not there",
        "42000, 1142, false, MySQL: no permission",
        "42501, 0, false, PostgreSQL: no permission",
        "42601, 0, false, PostgreSQL: bad SQL",
        "HY000, 1364, false, anything else"
    })
    void saysWhetherTheSameQueryMaySucceedLater(String state, int number, boolean isTransient, String what) {
        var failure = failures.asking(new SQLException("no", state, number));

        assertThat(failure.isTransient()).as(what).isEqualTo(isTransient);
    }

    @ParameterizedTest
    @CsvSource({
        "08001, true, nobody listens",
        "08004, true, MySQL: too many connections",
        "53300, true, PostgreSQL: too many connections",
        "28000, false, a wrong password",
        "28P01, false, PostgreSQL: a wrong password",
        "42000, false, MySQL: no database of that name",
        "3D000, false, PostgreSQL: no database of that name",
        "90146, false, H2: no database of that name"
    })
    void saysWhetherConnectingMaySucceedLater(String state, boolean isTransient, String what) {
        assertThat(failures.connecting(new SQLException("no", state)).isTransient())
                .as(what)
                .isEqualTo(isTransient);
    }

    @Test
    void takesTheDriversWordWhereItsStateSaysNothing() {
        assertThat(failures.asking(new SQLTimeoutException("no")).isTransient()).isTrue();
        assertThat(failures.asking(new SQLTransactionRollbackException("no")).isTransient())
                .isTrue();
        assertThat(failures.asking(new SQLException("no")).isTransient()).isFalse();
    }
}

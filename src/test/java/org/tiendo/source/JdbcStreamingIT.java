package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiendo.source.TestDepartment.reading;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Rows flow: none is kept, and nothing stays behind at the department. */
class JdbcStreamingIT {

    private static final long MEGABYTE = 1024 * 1024;

    /** 300 000 rows of half a kilobyte: 150 MB and more if they were collected. */
    private static final String MANY_ROWS = """
            SELECT n, CONCAT(n, note) AS note
            FROM (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n,
                         REPEAT('x', 500) AS note
                  FROM digit a, digit b, digit c, digit e, digit f, digit g
                  WHERE g.d < 3) many
            """;

    /** More rows than anybody waits for. */
    private static final String ENDLESS = """
            SELECT a.d AS n
            FROM digit a, digit b, digit c, digit e, digit f, digit g, digit h, digit i, digit j, digit k, digit l
            """;

    private static final Column N = new Column("n", CellType.NUMBER);
    private static final Column NOTE = new Column("note", CellType.TEXT);

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void keepsNoMoreThanABlockOfRows(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();

        var read = ManyRows.read(department.source(), reading(MANY_ROWS, N, NOTE));

        assertThat(read.rows()).isEqualTo(300_000);
        assertThat(read.sum()).isEqualByComparingTo("44999850000");
        assertThat(read.growth()).isLessThan(60 * MEGABYTE);
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void leavesTheRestUnreadWhenClosedEarly(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();

        try (var open = department.source().open(reading(ENDLESS, N))) {
            assertThat(open.next(10)).isNotNull();
        }

        awaitNobody(department);
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void closesItsConnectionWhateverHappens(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();
        var source = department.source();
        department.rows(reading("SELECT d FROM digit", new Column("d", CellType.NUMBER)));
        source.contract(reading("SELECT d FROM digit", new Column("d", CellType.NUMBER)));
        for (var wrong :
                new String[] {"SELECT d FROM nowhere", "SELECT x FROM digit", "SELECT d AS e FROM digit", "x"}) {
            fails(() -> source.open(reading(wrong, new Column("d", CellType.NUMBER))));
        }
        fails(() -> source.contract(reading("SELECT d FROM nowhere")));
        var open = source.open(reading("SELECT d FROM digit", new Column("d", CellType.NUMBER)));
        open.next(3);
        open.close();
        open.close();

        awaitNobody(department);
    }

    private static void fails(Runnable work) {
        org.assertj.core.api.Assertions.assertThatThrownBy(work::run).isInstanceOf(SourceException.class);
    }

    /** A server notices that a connection is gone a moment after it went. */
    private static void awaitNobody(TestDepartment department) {
        await().untilAsserted(() -> assertThat(department.othersConnected()).isZero());
    }
}

package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.source.TestDepartment.reading;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.servers.TestServers;

/** Days that PostgreSQL has and calendars have not. */
class EndlessDaysIT {

    private static List<@Nullable Object> cells(String type, String value, CellType... wanted) throws SQLException {
        var department = new TestDepartment(TestServers.source("postgres"));
        department.execute("CREATE TABLE guest (arrived " + type + ")", "INSERT INTO guest VALUES ('" + value + "')");
        var cells = new ArrayList<@Nullable Object>();
        for (CellType cell : wanted) {
            cells.add(department
                    .rows(reading("SELECT arrived FROM guest", new Column("arrived", cell)))
                    .get(0)
                    .get(0));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIMESTAMP", "TIMESTAMPTZ"})
    void areNoDays(String type) throws SQLException {
        for (String value : List.of("infinity", "-infinity")) {
            assertThat(cells(type, value, CellType.DATE, CellType.PERIOD, CellType.INSTANT))
                    .containsExactly(
                            new BadCell(value, "is not a date"),
                            new BadCell(value, "is not a date"),
                            new BadCell(value, "is not a date or a time"));
        }
    }

    @Test
    void areLeftToTheJobWhereACalendarHasThem() throws SQLException {
        assertThat(cells("DATE", "12000-12-31", CellType.DATE)).containsExactly(LocalDate.of(12000, 12, 31));
        assertThat(cells("DATE", "0044-03-15 BC", CellType.DATE)).containsExactly(LocalDate.of(-43, 3, 15));
    }
}

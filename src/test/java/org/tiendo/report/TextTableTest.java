package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

class TextTableTest {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("run", Align.RIGHT, 9),
            new Column("job", Align.LEFT, 30),
            new Column("started", Align.LEFT, 19),
            new Column("about it", Align.LEFT, 48)));

    private static final List<List<Cell>> ROWS = List.of(
            row("7", "pull value_chain_products_new", "2023-12-31 17:52:09", ""),
            row("12345", "edition", "2023-12-31 17:52:10", "the file is cut off: its last line has no end"));

    @Test
    void takesTheNecessaryWidthWhereThereIsRoom() {
        assertThat(TABLE.render(ROWS, 120)).isEqualTo("""
                  run  job                            started              about it
                ─────  ─────────────────────────────  ───────────────────  ─────────────────────────────────────────────
                    7  pull value_chain_products_new  2023-12-31 17:52:09
                12345  edition                        2023-12-31 17:52:10  the file is cut off: its last line has no end
                """);
    }

    @Test
    void makesTheWidestColumnsNarrowerFirst() {
        assertThat(TABLE.render(ROWS, 80)).isEqualTo("""
                  run  job                       started              about it
                ─────  ────────────────────────  ───────────────────  ────────────────────────
                    7  pull                      2023-12-31 17:52:09
                       value_chain_products_new
                12345  edition                   2023-12-31 17:52:10  the file is cut off: its
                                                                      last line has no end
                """);
    }

    @Test
    void putsSentencesBelowTheirRowsWhereThereIsNoRoomForThem() {
        assertThat(TABLE.render(ROWS, 50)).isEqualTo("""
                  run  job                    started
                    about it
                ─────  ─────────────────────  ───────────────────
                    7  pull                   2023-12-31 17:52:09
                       value_chain_products_
                       new
                12345  edition                2023-12-31 17:52:10
                    the file is cut off: its last line has no end
                """);
    }

    @Test
    void breaksARangeOfDaysBetweenThem() {
        assertThat(TABLE.render(List.of(row("7", "2023-01-01..2023-01-31", "2023-12-31 17:52:09", "gone")), 50))
                .contains("2023-01-01..  ", "     2023-01-31\n");
        assertThat(TABLE.render(List.of(row("7", "2023-01-01..2023-01-31", "2023-12-31 17:52:09", "gone")), 120))
                .contains("2023-01-01..2023-01-31");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 55, 70, 80, 99, 120})
    void hasNoLineThatIsTooLong(int width) {
        assertThat(TABLE.render(ROWS, width).lines()).allMatch(line -> Terminals.width(line) <= width);
    }

    @Test
    void breaksNumbersOnlyWhereNothingElseHelps() {
        var numbers = new TextTable(List.of(
                new Column("name", Align.LEFT, 30),
                new Column("first", Align.RIGHT, 20),
                new Column("second", Align.RIGHT, 20)));
        List<List<Cell>> rows = List.of(row("a rather long name of a thing", "123456789.123456", "-1"));

        assertThat(numbers.render(rows, 40)).contains("123456789.123456      -1\n");
        assertThat(numbers.render(rows, 20).lines()).allMatch(line -> Terminals.width(line) <= 20);
    }

    private static List<Cell> row(String... texts) {
        return Arrays.stream(texts).map(Cell::new).toList();
    }
}

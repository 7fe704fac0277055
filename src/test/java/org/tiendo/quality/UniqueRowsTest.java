package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.JobCheck;
import org.tiendo.source.Block;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;

class UniqueRowsTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("code", CellType.TEXT), new Column("number", CellType.NUMBER));

    private final UniqueRows unique =
            new UniqueRows(List.of(new JobCheck.Unique("code"), new JobCheck.Unique("number")), COLUMNS);

    @AfterEach
    void close() {
        unique.close();
    }

    private static Block row(long place, @Nullable Object code, @Nullable Object number) {
        return new Block(place, 1, new @Nullable Object[][] {{code}, {number}});
    }

    @Test
    void holdsEveryRowAgainstAllThatCount() {
        unique.count(row(2, "E1", null), 0, 0);
        unique.count(row(3, "E2", null), 0, 0);

        assertThat(unique.takenFrom(row(4, "E1", null), 0)).isZero();
        assertThat(unique.rejection(row(4, "E1", null), 0))
                .isEqualTo(new Rejection("code", "'E1' stands in row 2 already"));
        assertThat(unique.takenFrom(row(5, "E3", null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void takesNoKeyOfARowThatDoesNotCount() {
        assertThat(unique.takenFrom(row(2, "E1", null), 0)).isEqualTo(UniqueRows.NEVER);
        assertThat(unique.takenFrom(row(3, "E1", null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void comparesNumbersByWhatTheyAreAndEmptyCellsNever() {
        unique.count(row(2, null, new BigDecimal("1.0")), 0, 0);

        assertThat(unique.rejection(row(3, null, BigDecimal.ONE), 0))
                .isEqualTo(new Rejection("number", "'1' stands in row 2 already"));
        assertThat(unique.takenFrom(row(3, null, null), 0)).isEqualTo(UniqueRows.NEVER);
    }

    @Test
    void knowsFromWhichNightOnAKeyIsTaken() {
        unique.count(row(70_000_000_000L, "E1", null), 0, 300);
        assertThat(unique.takenFrom(row(3, "E1", null), 0)).isEqualTo(300);

        unique.count(row(3, "E1", null), 0, 12);
        assertThat(unique.takenFrom(row(4, "E1", null), 0)).isEqualTo(12);
        assertThat(unique.rejection(row(4, "E1", null), 0).reason()).contains("row 3");
    }
}

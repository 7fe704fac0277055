package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionListTest {

    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 31);

    private static final EditionList LIST =
            EditionList.EMPTY.with(List.of(row(1, OCTOBER, 1), row(2, DECEMBER, 1), row(3, OCTOBER, 2)), Map.of());

    @Test
    void choosesTheLatestRevisionOfADate() {
        assertThat(LIST.latest()).contains(edition(DECEMBER, 1));
        assertThat(LIST.latest(OCTOBER)).contains(edition(OCTOBER, 2));
        assertThat(LIST.latest(NOVEMBER)).isEmpty();
        assertThat(LIST.find(OCTOBER, 1)).contains(edition(OCTOBER, 1));
        assertThat(LIST.find(OCTOBER, 3)).isEmpty();
        assertThat(LIST.revisions(OCTOBER)).containsExactly(edition(OCTOBER, 1), edition(OCTOBER, 2));
    }

    @Test
    void knowsItsNeighbours() {
        assertThat(LIST.before(DECEMBER)).contains(edition(OCTOBER, 2));
        assertThat(LIST.before(OCTOBER)).isEmpty();
        assertThat(LIST.after(OCTOBER)).contains(edition(DECEMBER, 1));
        assertThat(LIST.after(DECEMBER)).isEmpty();
        assertThat(LIST.upTo(NOVEMBER)).contains(edition(OCTOBER, 2));
        assertThat(LIST.upTo(OCTOBER)).contains(edition(OCTOBER, 2));
        assertThat(LIST.between(NOVEMBER, DECEMBER)).containsExactly(edition(DECEMBER, 1));
        assertThat(LIST.between(DECEMBER, OCTOBER)).isEmpty();
    }

    @Test
    void isCompletedByWhatWasSealedLater() {
        EditionList later = LIST.with(List.of(row(4, DECEMBER, 2)), Map.of());

        assertThat(later.sequence()).isEqualTo(4);
        assertThat(later.latest()).contains(edition(DECEMBER, 2));
        assertThat(LIST.latest()).contains(edition(DECEMBER, 1));
        assertThat(LIST.with(List.of(), Map.of())).isSameAs(LIST);
    }

    private static EditionRow row(long sequence, LocalDate date, int revision) {
        return new EditionRow(sequence, CanonicalForm.LATEST, edition(date, revision), null);
    }

    private static Edition edition(LocalDate date, int revision) {
        return new Edition(date, revision, Instant.EPOCH, Instant.EPOCH, 1, "", null, 7);
    }
}

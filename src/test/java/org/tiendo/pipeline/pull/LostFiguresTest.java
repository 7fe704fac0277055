package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiendo.pipeline.pull.PullFixture.guests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.pipeline.pull.PullFixture.Lost;
import org.tiendo.source.BadCell;

class LostFiguresTest {

    private static final Period JULY = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31));
    private static final Object BAD = new BadCell("many", "is no number");

    private static PullFixture counted() {
        return new PullFixture().with(guests(Aggregation.SUM, Absent.MISSING));
    }

    @Test
    void countsTheRowsOfTheFigureTheyWereMeantFor() {
        Lost lost = counted().lost();
        lost.row("district", "Thành phố", "day", LocalDate.parse("2023-07-05"), "guests", BAD);
        lost.row("district", "608", "day", LocalDate.parse("2023-07-06"), "guests", BAD);
        lost.row("district", "613", "day", LocalDate.parse("2023-07-06"), "guests", BAD);

        assertThat(lost.figures())
                .extracting(RejectedFigure::series, RejectedFigure::area, RejectedFigure::period, RejectedFigure::rows)
                .containsExactly(tuple("guests", "608", JULY, 2L), tuple("guests", "613", JULY, 1L));
        assertThat(lost.figures().get(0).foundAt()).isEqualTo("guests.csv line 1");
        assertThat(lost.figures().get(0).reason()).isEqualTo("guests: 'many' is no number");
        assertThat(lost.figures().get(0).knownAt()).isEqualTo(PullFixture.NOW);
    }

    @Test
    void leavesOpenWhatTheRowDoesNotSay() {
        Lost lost = counted().lost();
        lost.row("district", "nowhere", "day", new BadCell("31/31", "is not a date"));

        RejectedFigure figure = lost.figures().get(0);
        assertThat(figure.area()).isNull();
        assertThat(figure.period()).isNull();
    }

    @Test
    void leavesOpenWhatNoStoreCouldKeep() {
        Lost lost = counted()
                .with(new JobColumns("district", null, "from", "to", null, null, "recorded", null, null))
                .lost();
        Period never = Period.day(LocalDate.of(12000, 12, 31));
        lost.row("district", "608", "from", JULY, "to", never, "guests", BAD, "recorded", Instant.MIN);

        RejectedFigure figure = lost.figures().get(0);
        assertThat(figure.period()).isNull();
        assertThat(figure.knownAt()).isEqualTo(PullFixture.NOW);
    }

    @Test
    void leavesOutRowsThatWouldNotHaveCounted() {
        Lost lost = counted().totals("Tổng").asKnown("2023-08-01T00:00:00Z").lost();
        lost.row("district", "Tổng", "day", LocalDate.parse("2023-07-05"), "guests", BAD);
        lost.row("district", "608", "day", LocalDate.parse("2022-07-05"), "guests", BAD);
        lost.row(
                "district",
                "608",
                "day",
                LocalDate.parse("2023-07-05"),
                "guests",
                BAD,
                "recorded",
                Instant.parse("2023-08-01T00:00:01Z"));

        assertThat(lost.figures()).isEmpty();
    }

    @Test
    void takesTheStatedPeriodAndTheNamedSeries() {
        Lost lost = counted()
                .with(guests(Aggregation.SUM, Absent.MISSING, "beds"))
                .with(new JobColumns(null, null, "from", "to", "what", null, null, null, null))
                .lost();
        lost.row("what", "beds", "from", JULY, "to", JULY, "guests", BAD);
        lost.row("what", "boats", "from", JULY, "to", JULY, "guests", BAD);
        lost.row("what", "guests", "from", JULY, "to", Period.day(LocalDate.of(2023, 1, 1)), "guests", BAD);

        assertThat(lost.figures())
                .extracting(RejectedFigure::series, RejectedFigure::area, RejectedFigure::period)
                .containsExactly(tuple("beds", null, JULY), tuple("guests", null, null));
    }

    @Test
    void takesARowWithoutCellsForOneOfAnySeries() {
        Lost lost = counted()
                .with(guests(Aggregation.SUM, Absent.MISSING, "beds"))
                .with(new JobColumns(null, null, "from", "to", "what", null, null, null, null))
                .lost();
        var bad = BadCell.ofRow("guests", "row has 1 cell, the header has 4");
        lost.row("what", bad, "from", bad, "to", bad, "guests", bad);

        assertThat(lost.figures())
                .extracting(RejectedFigure::series, RejectedFigure::period)
                .containsExactly(tuple("guests", null), tuple("beds", null));
    }

    @Test
    void mentionsEverySeriesThatARowFeeds() {
        Lost lost = counted()
                .with(guests(Aggregation.COUNT, Absent.MISSING, "arrivals"))
                .lost();
        lost.row("district", "608", "day", LocalDate.parse("2023-07-05"), "guests", BAD);

        assertThat(lost.figures()).extracting(RejectedFigure::series).isEqualTo(List.of("guests", "arrivals"));
    }
}

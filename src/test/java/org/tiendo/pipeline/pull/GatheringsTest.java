package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.pipeline.pull.PullFixture.guests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.Observation;
import org.tiendo.pipeline.pull.PullFixture.Feed;

class GatheringsTest {

    private record Row(String key, int day, int known, int guests) {}

    private static PullFixture register(String date) {
        return new PullFixture()
                .with(guests(Aggregation.SUM, Absent.MISSING))
                .with(new JobCheck.Unique("id"))
                .on(date)
                .asKnown(date + "T16:00:00Z");
    }

    private static RowOutcome add(Feed feed, Row row) {
        return feed.row(
                "id",
                row.key(),
                "district",
                "608",
                "day",
                LocalDate.of(2023, 7, row.day()),
                "guests",
                BigDecimal.valueOf(row.guests()),
                "recorded",
                Instant.parse("2023-07-01T00:00:00Z").plusSeconds(86_400L * (row.known() - 1)));
    }

    private static Feed fed(Feed feed, List<Row> rows) {
        rows.forEach(row -> add(feed, row));
        return feed;
    }

    @Test
    void countsARowOnceHoweverFarItStandsFromItsEqual() {
        Feed feed = register("2023-07-31").feed();

        assertThat(add(feed, new Row("E1", 10, 10, 5))).isInstanceOf(RowOutcome.Counted.class);
        assertThat(add(feed, new Row("E2", 11, 11, 7))).isInstanceOf(RowOutcome.Counted.class);
        assertThat(add(feed, new Row("E1", 10, 10, 5)))
                .isInstanceOfSatisfying(
                        RowOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.rejection().reason()).isEqualTo("'E1' stands in row 1 already"));
        assertThat(feed.observations())
                .singleElement()
                .satisfies(sum -> assertThat(sum.amount().value()).isEqualByComparingTo("12"));
    }

    @Test
    void countsARowWhoseEqualDidNotCount() {
        Feed feed = register("2023-07-15").feed();

        assertThat(add(feed, new Row("E1", 20, 10, 5))).isInstanceOf(RowOutcome.Outside.class);
        assertThat(add(feed, new Row("E1", 10, 20, 5))).isInstanceOf(RowOutcome.Outside.class);
        assertThat(add(feed, new Row("E1", 10, 10, 5))).isInstanceOf(RowOutcome.Counted.class);
    }

    @Test
    void givesEveryNightOfOneReadingWhatItWouldHaveReadItself() {
        var random = new Random(60);
        for (int round = 0; round < 200; round++) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                rows.add(new Row("E" + random.nextInt(5), 1 + random.nextInt(31), 1 + random.nextInt(31), 1 << row));
            }
            List<PullFixture> nights = List.of(register("2023-07-10"), register("2023-07-20"), register("2023-07-31"));

            assertThat(sums(List.of(fed(PullFixture.feed(nights), rows))))
                    .isEqualTo(sums(nights.stream()
                            .map(night -> fed(night.feed(), rows))
                            .toList()));
        }
    }

    private static Set<Observation> sums(List<Feed> feeds) {
        return feeds.stream().flatMap(feed -> feed.observations().stream()).collect(Collectors.toSet());
    }
}

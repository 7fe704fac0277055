package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.store.FetchSize;

/** Statements that are compared and appended in parts, beside the same statements as one. */
@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class StatementPartsIT {

    private static final int SEEDS = 3;
    private static final int STATEMENTS = 12;
    private static final int FEW = 7;
    private static final int ALL = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final BigDecimal ALLOWED = new BigDecimal("0.05");

    private final TestLedger ledger;

    StatementPartsIT(String kind) {
        ledger = TestLedger.empty(kind);
    }

    @Test
    void comeToTheSameAsTheStatementAsOne() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            ledger.clear();
            var random = new Random(seed);
            for (int number = 1; number <= STATEMENTS; number++) {
                Said said = new Said(random, number);
                Result parts = append(said, "parts", FEW);
                Result one = append(said, "one", ALL);

                assertThat(parts).as("seed %d, statement %d", seed, number).isEqualTo(one);
                assertThat(vintages("parts"))
                        .as("seed %d, statement %d", seed, number)
                        .isEqualTo(vintages("one"));
                one.note(seen);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("first", "changed", "unchanged", "withdrawn", "zeroed", "loss");
    }

    @Test
    void aRefusedLossLeavesNoneOfThem() {
        var random = new Random(1);
        append(new Said(random, 1), "parts", FEW);
        List<String> before = vintages("parts");
        List<Appended> seen = new ArrayList<>();

        assertThatThrownBy(() ->
                        ledger.inTransaction(() -> new Observations(ledger.jdbc(), FetchSize.OF_THE_DRIVER, FEW)
                                .append(2, new Said(random, 2).statement("parts"), now(2), changes -> {
                                    seen.add(changes.summary());
                                    throw new IllegalStateException("too many");
                                })))
                .hasMessage("too many");

        assertThat(seen).singleElement().matches(all -> all.first() > FEW);
        assertThat(vintages("parts")).isNotEmpty().isEqualTo(before);
    }

    private Result append(Said said, String job, int figuresAPart) {
        var loss = new AtomicReference<>("");
        Appended appended =
                ledger.inTransaction(() -> new Observations(ledger.jdbc(), FetchSize.OF_THE_DRIVER, figuresAPart)
                        .append(
                                said.number,
                                said.statement(job),
                                now(said.number),
                                changes -> loss.set(changes.lossBeyond(ALLOWED)
                                        .map(one -> one.toString().replace(job, "job"))
                                        .orElse(""))));
        return new Result(appended, loss.get());
    }

    private List<String> vintages(String job) {
        return ledger.jdbc().sql("""
                        SELECT run_id, series, area, origin, period_start, period_end, amount, status, stated_at, known_at,
                               appended_at, vintage, is_withdrawn
                        FROM observation
                        WHERE job = :job
                        ORDER BY series, area, origin, period_start, period_end, vintage
                        """).param("job", job).query().listOfRows().stream()
                .map(Map::toString)
                .toList();
    }

    private static Instant now(int number) {
        return Instant.parse("2023-06-01T00:00:00Z").plus(number, ChronoUnit.DAYS);
    }

    /** The numbers and the first loss beyond what is allowed. */
    private record Result(Appended appended, String loss) {

        /** Adds what has come of a statement, so that no kind of change stays untested. */
        void note(Set<String> seen) {
            Map.of(
                            "first", appended.first(),
                            "changed", appended.changed(),
                            "unchanged", appended.unchanged(),
                            "withdrawn", appended.withdrawn(),
                            "zeroed", appended.zeroed(),
                            "loss", loss.length())
                    .forEach((kind, count) -> {
                        if (count > 0) {
                            seen.add(kind);
                        }
                    });
        }
    }

    /** A random statement: figures of days, months, quarters and years, beside each other or in each other's place. */
    private static final class Said {

        private final Random random;
        private final int number;
        private final Period window;
        private final Instant knownUntil;
        private final Delivery delivers;
        private final List<Observation> figures = new ArrayList<>();
        private final List<Observation> zeros = new ArrayList<>();
        private final Set<FigureKey> stated = new HashSet<>();

        Said(Random random, int number) {
            this.random = random;
            this.number = number;
            window = new Period(FIRST, FIRST.plusDays(400 + random.nextInt(60)));
            knownUntil = random.nextInt(4) > 0 ? now(number) : now(number).minus(random.nextInt(60), ChronoUnit.HOURS);
            delivers = random.nextInt(5) > 0 ? Delivery.EVERYTHING : Delivery.ADDITIONS;
            // A statement in four is half empty, as of a source that has lost its rows.
            int count = random.nextInt(4) > 0 ? 150 : 60;
            for (int figure = 0; figure < count; figure++) {
                add(figures, random.nextInt(4));
            }
            for (int zero = 0; zero < 40; zero++) {
                add(zeros, 0);
            }
        }

        private void add(List<Observation> to, int value) {
            LocalDate day = window.start().plusDays(random.nextInt((int) window.days()));
            boolean isTiled = random.nextBoolean();
            Period period = isTiled ? month(day) : stated(day);
            var one = new Observation(
                    "any",
                    random.nextInt(5) > 0 ? "" : "a newspaper",
                    isTiled ? "tiled" : "stated",
                    "area-" + random.nextInt(3),
                    period,
                    Amount.exact(BigDecimal.valueOf(value)),
                    random.nextInt(3) > 0 ? DataStatus.OFFICIAL : DataStatus.ESTIMATE,
                    random.nextInt(3) > 0 ? now(number) : now(number).minus(random.nextInt(9), ChronoUnit.DAYS));
            if (stated.add(FigureKey.of(one))) {
                to.add(one);
            }
        }

        private Period stated(LocalDate day) {
            return switch (random.nextInt(12)) {
                case 0 -> new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
                case 1 -> new Period(day, day.plusDays(random.nextInt(20)));
                case 2 -> random.nextInt(9) == 0 ? Period.year(day.getYear()) : Period.day(day);
                default -> Period.day(day);
            };
        }

        /** A month up to the end of the window, which the whole month replaces later. */
        private Period month(LocalDate day) {
            Period month = new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            return month.shared(window).orElseThrow();
        }

        Statement statement(String job) {
            Tiling months = (period, days) -> new Period(
                            period.start().withDayOfMonth(1),
                            period.start().withDayOfMonth(period.start().lengthOfMonth()))
                    .shared(days)
                    .orElse(period);
            return new Statement(
                    job,
                    window,
                    knownUntil,
                    delivers,
                    List.of(
                            new StatedSeries("tiled", "as ever", months),
                            new StatedSeries("stated", "as ever", Tiling.AS_STATED)),
                    figures,
                    zeros);
        }
    }
}

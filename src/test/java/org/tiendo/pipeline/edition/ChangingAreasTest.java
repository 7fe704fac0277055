package org.tiendo.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Assessor;
import org.tiendo.distance.Figures;
import org.tiendo.distance.Geography;
import org.tiendo.distance.Indicator;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.Target;
import org.tiendo.distance.Thresholds;
import org.tiendo.pipeline.pull.PullFixture;
import org.tiendo.pipeline.pull.PullFixture.Feed;
import org.tiendo.pipeline.pull.RowOutcome;

/** Random histories of districts that are merged and split during a year, and the rows of a register of each day. */
class ChangingAreasTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 8, 15);
    private static final String WHOLE = "62";
    private static final List<JobSeries.Grain> GRAINS =
            List.of(JobSeries.Grain.DAY, JobSeries.Grain.MONTH, JobSeries.Grain.QUARTER);

    /** One history with its rows, and what was fed in. */
    private static final class World {

        private final Random random;
        private final Map<String, Area> areas = new LinkedHashMap<>();
        private final List<String> alive = new ArrayList<>();
        private final Map<String, BigDecimal> sums = new HashMap<>();
        private int numbered;

        World(long seed) {
            random = new Random(seed);
            areas.put(WHOLE, area(WHOLE, null, null, List.of()));
            for (int i = 0; i < 3 + random.nextInt(4); i++) {
                begin(null);
            }
            LocalDate day = START;
            while (random.nextInt(6) > 0) {
                day = day.plusDays(1 + random.nextInt(60));
                if (!day.isBefore(TODAY)) {
                    break;
                }
                change(day);
            }
        }

        private static Area area(
                String code, @Nullable LocalDate from, @Nullable LocalDate to, List<Area.Successor> became) {
            List<Area.Parent> parents = code.equals(WHOLE) ? List.of() : List.of(new Area.Parent(WHOLE, null, null));
            return new Area(
                    code,
                    TestText.of(code, code),
                    "district",
                    List.of(),
                    parents,
                    from,
                    to,
                    List.of(),
                    null,
                    became,
                    "");
        }

        private String begin(@Nullable LocalDate from) {
            String code = "d" + ++numbered;
            areas.put(code, area(code, from, null, List.of()));
            alive.add(code);
            return code;
        }

        /** One or two end; they are merged into a new one or into one that is there, or split among two. */
        private void change(LocalDate day) {
            List<String> ending = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(2) && alive.size() > 1; i++) {
                ending.add(alive.remove(random.nextInt(alive.size())));
            }
            if (ending.isEmpty()) {
                return;
            }
            List<String> following = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                String there = alive.isEmpty() ? "" : alive.get(random.nextInt(alive.size()));
                boolean isNew = there.isEmpty() || following.contains(there) || random.nextBoolean();
                following.add(isNew ? begin(day.plusDays(1)) : there);
            }
            for (String code : ending) {
                Area before = Objects.requireNonNull(areas.get(code));
                areas.put(code, area(code, before.validFrom(), day, shares(following)));
            }
        }

        private List<Area.Successor> shares(List<String> following) {
            if (following.size() == 1) {
                return List.of(new Area.Successor(following.get(0), BigDecimal.ONE));
            }
            BigDecimal first = BigDecimal.valueOf(1 + random.nextInt(99), 2);
            return List.of(
                    new Area.Successor(following.get(0), first),
                    new Area.Successor(following.get(1), BigDecimal.ONE.subtract(first)));
        }

        Areas geography() {
            return Areas.of(areas.values());
        }

        /** Rows of every area and day of which some are missing; in a complete register that means zero. */
        List<Observation> pulled() {
            JobSeries series = new JobSeries(
                    "guests",
                    SeriesTraits.Kind.FLOW,
                    "lượt",
                    JobSeries.Aggregation.SUM,
                    "guests",
                    BigDecimal.ONE,
                    GRAINS.get(random.nextInt(GRAINS.size())),
                    List.copyOf(geography().parts(WHOLE)),
                    JobSeries.Absent.ZERO,
                    WHOLE);
            Feed feed = new PullFixture()
                    .among(geography())
                    .with(series)
                    .with(new JobColumns("district", "day", null, null, null, null, null, "id", null))
                    .feed();
            for (LocalDate day = START; !day.isAfter(TODAY); day = day.plusDays(1 + random.nextInt(5))) {
                for (String code : geography().parts(WHOLE)) {
                    feed(feed, code, day);
                }
            }
            return feed.observations();
        }

        private void feed(Feed feed, String code, LocalDate day) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(1000));
            RowOutcome outcome = feed.row("district", code, "day", day, "guests", value);
            boolean exists = Objects.requireNonNull(areas.get(code)).existsOn(day);
            assertThat(outcome instanceof RowOutcome.Counted).isEqualTo(exists);
            if (exists) {
                sums.merge(code, value, BigDecimal::add);
            }
        }
    }

    private static Assessment assess(World world, List<Observation> pulled, String area, boolean isOnAreasOfToday) {
        var lifetimes = new Lifetimes(world.geography());
        Map<String, List<Observation>> known = pulled.stream()
                .flatMap(one -> lifetimes.of(one).stream())
                .collect(Collectors.groupingBy(Observation::area));
        Figures figures = new Figures() {
            @Override
            public SeriesTraits traits(String series) {
                return new SeriesTraits(series, SeriesTraits.Kind.FLOW, BigDecimal.ZERO, List.of(), List.of());
            }

            @Override
            public List<Observation> of(String series, String code) {
                return known.getOrDefault(code, List.of());
            }

            @Override
            public Geography geography() {
                return world.geography();
            }
        };
        Target target = new Target(
                area, Period.year(2023), null, null, null, List.of(), isOnAreasOfToday ? TODAY.plusDays(1) : null);
        return new Assessor(figures, TODAY, TODAY, ZoneOffset.UTC, Thresholds.USUAL)
                .assess(new Indicator("guests", new Measure.Flow("guests"), java.time.Period.ZERO), target);
    }

    private static BigDecimal actual(Assessment assessment) {
        return Objects.requireNonNull(assessment.actual(), assessment.reason().sentence())
                .value();
    }

    @Test
    void theWholeIsTheSumOfAllRowsWhateverBecameOfItsParts() {
        for (long seed = 1; seed <= 400; seed++) {
            var world = new World(seed);
            Assessment whole = assess(world, world.pulled(), WHOLE, false);

            BigDecimal rows = world.sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(actual(whole)).as("seed " + seed).isEqualByComparingTo(rows);
            assertThat(whole.outlook().monthsReported()).as("seed " + seed).isEqualTo(8);
        }
    }

    @Test
    void theAreasOfTodayShareOutAllRowsAndNoMore() {
        for (long seed = 1; seed <= 400; seed++) {
            var world = new World(seed);
            List<Observation> pulled = world.pulled();

            BigDecimal today = world.alive.stream()
                    .map(area -> actual(assess(world, pulled, area, true)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal rows = world.sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(today).as("seed " + seed).isEqualByComparingTo(rows);
        }
    }
}

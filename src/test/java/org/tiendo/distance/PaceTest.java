package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Period PLAN = Period.year(2023);

    @Test
    void countsTheDaysAheadAsAWalkDayByDayWould() {
        var random = new Random(7);
        int turning = 0;
        for (int run = 0; run < 500; run++) {
            Pace pace = pace(random);
            turning += pace.path().asked().isMonotone() ? 0 : 1;
            assertThat(pace.daysAhead()).as("run %d: %s", run, pace).isEqualTo(walked(pace));
        }
        assertThat(turning).as("paths that turn").isBetween(100, 400);
    }

    private static Pace pace(Random random) {
        Comparator comparator = random.nextBoolean() ? Comparator.AT_LEAST : Comparator.AT_MOST;
        CumulativeCurve curve = curve(random);
        LocalDate end = PLAN.start().plusDays(random.nextInt(365));
        List<Period> gaps = new ArrayList<>();
        if (random.nextBoolean()) {
            gaps.add(new Period(
                    PLAN.start().plusDays(random.nextInt(40)), PLAN.start().plusDays(40 + random.nextInt(90))));
        }
        return new Pace(
                BigDecimal.valueOf(random.nextInt(240) - 120),
                end,
                new Path(curve, null, Reason.NONE),
                gaps.stream().filter(gap -> !gap.end().isAfter(end)).toList(),
                new Goal(comparator, BigDecimal.valueOf(100), null),
                PLAN);
    }

    /** Up, down, or up and down, with level parts. */
    private static CumulativeCurve curve(Random random) {
        var points = new TreeMap<LocalDate, BigDecimal>();
        int turns = random.nextInt(2);
        int way = random.nextBoolean() ? 1 : -1;
        int value = 0;
        points.put(PLAN.eve(), BigDecimal.ZERO);
        for (int day = 30 + random.nextInt(60); day < 365; day += 30 + random.nextInt(60)) {
            value += (turns == 1 && random.nextInt(3) == 0 ? -way : way) * random.nextInt(40);
            points.put(PLAN.eve().plusDays(day), BigDecimal.valueOf(value));
        }
        points.put(PLAN.end(), BigDecimal.valueOf(value + way));
        return new CumulativeCurve(points);
    }

    private static @Nullable Long walked(Pace pace) {
        int way = pace.path().asked().rise().signum();
        if (way == 0) {
            return null;
        }
        LocalDate day = pace.end();
        while (day.isAfter(PLAN.eve()) && compared(pace, day) * way > 0) {
            day = day.minusDays(1);
        }
        if (compared(pace, pace.end()) * way < 0) {
            while (day.isBefore(PLAN.end()) && compared(pace, day.plusDays(1)) * way <= 0) {
                day = day.plusDays(1);
            }
        }
        long days = ChronoUnit.DAYS.between(pace.end(), day);
        return pace.goal().comparator().asksForMore() == way > 0 ? days : Long.valueOf(-days);
    }

    /** Positive where the path asks for more than the actual value. */
    private static int compared(Pace pace, LocalDate day) {
        return pace.path().by(day, pace.unreported()).orElseThrow().compareTo(pace.actual());
    }
}

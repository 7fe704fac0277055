package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.catalog.Missed;

class TaskTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void isDueByItsCronOnTheClocksOfItsZone() {
        Firing firing = first(TestSchedule.nightly("pull customs", Missed.ALL), "2024-03-10T00:00:00Z");

        assertThat(firing.dueAt()).isEqualTo(Instant.parse("2024-03-10T18:30:00Z"));
        assertThat(firing.deadline()).isEqualTo(Instant.parse("2024-03-10T21:30:00Z"));
    }

    @Test
    void speaksOfTheDayBeforeTheOneItIsDueOnHoweverLateItBegins() {
        Firing firing = first(TestSchedule.nightly("pull customs", Missed.ALL), "2024-03-10T00:00:00Z");

        assertThat(firing.businessDate()).isEqualTo(LocalDate.of(2024, 3, 10));
    }

    @Test
    void speaksOfADayOfTheHomeWhereverItsSourceIs() {
        Task task = task("0 0 20 * * ?", ZoneId.of("UTC"), null, (day, businessDate) -> true);

        Firing firing = first(task, "2024-03-10T00:00:00Z");

        assertThat(firing.dueAt()).isEqualTo(Instant.parse("2024-03-10T20:00:00Z"));
        assertThat(firing.businessDate()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(firing.deadline()).isEqualTo(Instant.parse("2024-03-10T23:00:00Z"));
    }

    @Test
    void isDueOnceInANightWhoseHourComesTwice() {
        Task task = task("0 30 2 * * ?", ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0), (day, businessDate) -> true);

        List<Firing> firings =
                task.after(Instant.parse("2024-10-26T12:00:00Z")).limit(2).toList();

        assertThat(firings.get(0).dueAt()).isBetween("2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z");
        assertThat(firings.get(1).dueAt()).isEqualTo(Instant.parse("2024-10-28T01:30:00Z"));
    }

    @Test
    void isDueWhenASkippedHourIsOverAndHasAsLongAsOnOtherNights() {
        Task task = homely("0 15 2 * * ?", ZoneId.of("Europe/Paris"), LocalTime.of(2, 45));

        Firing firing = first(task, "2025-03-29T12:00:00Z");

        assertThat(firing)
                .isEqualTo(new Firing(
                        "edition",
                        Instant.parse("2025-03-30T01:00:00Z"),
                        LocalDate.of(2025, 3, 29),
                        Instant.parse("2025-03-30T01:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 2 * * ?, Europe/Paris, 2025-01-01, 2027-01-01",
        "0 15 2 * * ?, Australia/Lord_Howe, 2025-01-01, 2027-01-01",
        "0 0 0 * * ?, Africa/Cairo, 2024-01-01, 2025-01-01",
        "0 15 0 * * ?, America/Santiago, 2025-01-01, 2027-01-01",
        "0 30 23 * * ?, America/Nuuk, 2024-01-01, 2026-01-01",
        "0 0 5 * * ?, Pacific/Apia, 2011-01-01, 2013-01-01"
    })
    void everyBusinessDateHasAnEdition(String cron, ZoneId zone, LocalDate from, LocalDate to) {
        Instant end = to.atStartOfDay(zone).toInstant();
        List<LocalDate> dates = new ArrayList<>();
        Instant last = from.atStartOfDay(zone).toInstant().minusNanos(1);
        // Asked anew after each, as nodes do.
        for (Firing firing = first(homely(cron, zone, null), last.toString());
                firing.dueAt().isBefore(end);
                firing = first(homely(cron, zone, null), firing.dueAt().toString())) {
            dates.add(firing.businessDate());
        }

        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThat(dates)
                .isEqualTo(from.minusDays(1)
                        .datesUntil(to.minusDays(1))
                        .filter(day -> !zone.getId().equals("Pacific/Apia") || !day.equals(skipped))
                        .toList());
    }

    @Test
    void passesOverDaysOnWhichThereIsNothingToDo() {
        Task task = task(
                "0 30 1 * * ?",
                VIETNAM,
                null,
                (day, businessDate) ->
                        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);

        // A Friday.
        List<Firing> firings =
                task.after(Instant.parse("2024-03-07T18:30:00Z")).limit(2).toList();

        assertThat(firings)
                .extracting(Firing::businessDate)
                .containsExactly(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 11));
    }

    @Test
    void endsWhereThereIsNothingToDoForMoreThanAYear() {
        Task task = task("0 30 1 * * ?", VIETNAM, null, (day, businessDate) -> false);

        assertThat(task.after(Instant.parse("2024-03-10T00:00:00Z"))).isEmpty();
    }

    @Test
    void comesInOrderWithTheOthers() {
        var timetable = new Timetable(List.of(
                TestSchedule.task("pull b", "0 0 2 * * ?", Missed.ALL),
                TestSchedule.task("pull a", "0 0 1 * * ?", Missed.ALL)));

        assertThat(timetable.next(Instant.parse("2024-03-10T00:00:00Z"), 3))
                .extracting(Firing::task)
                .containsExactly("pull a", "pull b", "pull a");
    }

    private static Firing first(Task task, String after) {
        return task.after(Instant.parse(after)).findFirst().orElseThrow();
    }

    private static Task homely(String cron, ZoneId zone, @Nullable LocalTime deadline) {
        return new Task(
                Task.EDITION,
                null,
                cron,
                zone,
                deadline,
                Duration.ofHours(3),
                Missed.ALL,
                zone,
                (day, businessDate) -> true);
    }

    private static Task task(String cron, ZoneId zone, @Nullable LocalTime deadline, Task.Wanted wanted) {
        return new Task("pull customs", null, cron, zone, deadline, Duration.ofHours(3), Missed.ALL, VIETNAM, wanted);
    }
}

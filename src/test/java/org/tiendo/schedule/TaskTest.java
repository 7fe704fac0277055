package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    private static Task task(String cron, ZoneId zone, @Nullable LocalTime deadline, Task.Wanted wanted) {
        return new Task("pull customs", null, cron, zone, deadline, Duration.ofHours(3), Missed.ALL, VIETNAM, wanted);
    }
}

package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.distance.Period;
import org.tiendo.homes.HomeFolder;

class CalendarRulesTest {

    private static final Period NATIONAL_DAY = Period.day(LocalDate.of(2023, 9, 2));
    private static final Period HUNG_KINGS = new Period(LocalDate.of(2023, 4, 29), LocalDate.of(2023, 5, 3));

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void readsACalendarByTheNameOfItsFile() {
        assertThat(home.catalog().calendars())
                .containsOnlyKeys("insurance", "monthly", "offices", "quarterly", "yearly")
                .containsEntry(
                        "offices",
                        new WorkingCalendar(
                                "offices",
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                                List.of(NATIONAL_DAY, HUNG_KINGS),
                                Set.of(LocalDate.of(2023, 1, 8)),
                                null))
                .containsEntry(
                        "monthly",
                        new WorkingCalendar(
                                "monthly",
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                List.of(),
                                Set.of(),
                                new Freshness.Monthly(5)));
    }

    @Test
    void aCalendarTakesTheDaysOfAnotherAndAddsItsOwn() {
        home.append(TestHome.INSURANCE, "holidays: [{date: 2023-02-16, name: Day of the insurance}]\n");

        assertThat(calendar("insurance").workingDays()).contains(DayOfWeek.SATURDAY);
        assertThat(calendar("insurance").holidays())
                .containsExactly(Period.day(LocalDate.of(2023, 2, 16)), NATIONAL_DAY, HUNG_KINGS);
        assertThat(calendar("insurance").figures()).isEqualTo(new Freshness.MonthlyClosed(25, 28));

        home.append(TestHome.INSURANCE, "working_days: [tue]\n");
        assertThat(calendar("insurance").workingDays()).containsExactly(DayOfWeek.TUESDAY);
    }

    @Test
    void theCalendarOfASourceIsThere() {
        home.replace(TestHome.SOURCES, "calendar: insurance", "calendar: insurence");

        assertThat(problems(home))
                .containsExactly("config/sources.yaml:22:15: unknown calendar 'insurence'; did you mean 'insurance'?");
    }

    @Test
    void theCalendarWhoseHolidaysAreTakenIsThere() {
        home.replace(TestHome.INSURANCE, "holidays_of: offices", "holidays_of: office");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/insurance.yaml:2:14: unknown calendar 'office'; did you mean 'offices'?");
    }

    @Test
    void calendarsThatTakeEachOthersHolidaysAreToldOnce() {
        home.append(TestHome.OFFICES, "holidays_of: insurance\n")
                .append(TestHome.MONTHLY, "holidays_of: insurance\n")
                .append(TestHome.YEARLY, "holidays_of: yearly\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/insurance.yaml:2:14: calendars take each other's holidays in a circle: insurance, offices, insurance; one of them must state its own",
                        "config/calendars/yearly.yaml:3:14: calendars take each other's holidays in a circle: yearly, yearly; one of them must state its own");
    }

    @Test
    void aHolidayEndsAfterItBeginsAndIsNoYear() {
        home.replace(TestHome.OFFICES, "to: 2023-05-03", "to: 2023-04-28");
        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/offices.yaml:6:28: the holiday ends on 2023-04-28, before it begins on 2023-04-29");

        home.replace(TestHome.OFFICES, "to: 2023-04-28", "to: 2024-05-03");
        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/offices.yaml:6:28: the holiday lasts from 2023-04-29 to 2024-05-03; more than 100 days are none");
    }

    @Test
    void aMakeUpDayIsWorkedOnWhateverDayItIs() {
        LocalDate sunday = LocalDate.of(2023, 1, 8);

        assertThat(calendar("offices").isWorkingDay(sunday)).isTrue();
        assertThat(calendar("insurance").isWorkingDay(sunday)).isTrue();
        assertThat(calendar("insurance").isWorkingDay(sunday.plusWeeks(1))).isFalse();
    }

    @Test
    void aMakeUpDayIsNoHoliday() {
        home.replace(TestHome.OFFICES, "[2023-01-08]", "[2023-05-06, 2023-05-02]");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/offices.yaml:7:28: 2023-05-02 is a holiday and a make-up day; it can't be both");
    }

    @Test
    void aHolidayHasADayOrItsFirstAndLast() {
        home.replace(TestHome.OFFICES, "{date: 2023-09-02,", "{date: 2023-09-02, to: 2023-09-03,")
                .replace(TestHome.OFFICES, "from: 2023-04-29, ", "");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/offices.yaml:6:5: expected exactly one of date, from with to; found to");
    }

    @Test
    void aDayOfTheWeekIsWrittenInShort() {
        home.replace(TestHome.OFFICES, "[mon,", "[monday,");

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/offices.yaml:3:16: expected one of mon, tue, wed, thu, fri, sat, sun, found 'monday'");
    }

    @Test
    void aSourceSaysHowManyMayAskItAtOnce() {
        Catalog catalog = home.catalog();

        assertThat(catalog.concurrentPulls("press")).isEqualTo(1);
        assertThat(catalog.concurrentPulls("register")).isEqualTo(2);
        assertThatThrownBy(() -> catalog.concurrentPulls("radio"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the home names no source 'radio'");
        assertThat(problems(home.replace(TestHome.SOURCES, "concurrent: 1", "concurrent: 0")))
                .containsExactly("config/sources.yaml:23:17: expected at least 1, found '0'");
    }

    private WorkingCalendar calendar(String name) {
        return Objects.requireNonNull(home.catalog().calendars().get(name));
    }
}

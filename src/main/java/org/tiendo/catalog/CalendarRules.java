package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for {@code config/calendars} beyond its schema. */
record CalendarRules(References references, Problems problems) {

    /**
     * The longest holiday in days. A longer one is a typing error in the year, and the search for a due day could not
     * pass it.
     */
    private static final long LONGEST = 100;

    void check(Map<String, Entry> files) {
        files.forEach(references.calendars()::defineOnce);
        files.forEach((name, entry) -> check(name, entry, files));
    }

    private void check(String name, Entry entry, Map<String, Entry> files) {
        entry.items("holidays").forEach(this::holiday);
        entry.items("make_up_days").forEach(day -> makeUpDay(day, entry.items("holidays")));
        entry.find("figures").ifPresent(figures -> figures(figures, problems));
        entry.scalar("holidays_of")
                .filter(other -> references.calendars().follow(other, problems).isPresent())
                .ifPresent(other -> circle(other, CalendarReader.chain(name, files)));
    }

    /** Reports a cycle once for all calendars in it. */
    private void circle(Entry other, Map<String, Entry> chain) {
        String first = chain.keySet().iterator().next();
        boolean isClosed = chain.values().stream()
                .reduce((one, next) -> next)
                .flatMap(last -> last.text("holidays_of"))
                .filter(first::equals)
                .isPresent();
        if (isClosed && chain.keySet().stream().noneMatch(name -> name.compareTo(first) < 0)) {
            problems.add(
                    other,
                    "calendars take each other's holidays in a circle: " + String.join(", ", chain.keySet()) + ", "
                            + first + "; one of them must state its own");
        }
    }

    private void holiday(Entry holiday) {
        holiday.date("from").ifPresent(from -> holiday.date("to").ifPresent(to -> period(holiday, from, to)));
    }

    private void period(Entry holiday, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            problems.add(holiday.get("to"), "the holiday ends on " + to + ", before it begins on " + from);
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            problems.add(
                    holiday.get("to"),
                    "the holiday lasts from " + from + " to " + to + "; more than " + LONGEST + " days are none");
        }
    }

    private void makeUpDay(Entry day, List<Entry> holidays) {
        day.date()
                .filter(worked -> holidays.stream()
                        .flatMap(holiday -> CalendarReader.holiday(holiday).stream())
                        .anyMatch(holiday -> holiday.contains(worked)))
                .ifPresent(worked -> problems.add(day, worked + " is a holiday and a make-up day; it can't be both"));
    }

    /** Checks the due days of a calendar or a job: a figure cannot be filed before its month is closed. */
    static void figures(Entry figures, Problems problems) {
        figures.number("monthly_closed_on")
                .ifPresent(closed -> figures.number("filed_by")
                        .filter(filed -> filed.compareTo(closed) < 0)
                        .ifPresent(filed -> problems.add(
                                figures.get("filed_by"),
                                "filed by day " + filed + ", before the month is closed on day " + closed)));
    }
}

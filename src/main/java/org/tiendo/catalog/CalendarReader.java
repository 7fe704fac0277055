package org.tiendo.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.distance.Period;

/**
 * Reads the valid entries of {@code config/calendars}, so that other files can be checked against them even if some
 * entries have problems.
 *
 * @param files the files by the names of their calendars
 */
record CalendarReader(Map<String, Entry> files) {

    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** The calendars in alphabetical order of their names. */
    static Map<String, WorkingCalendar> read(Map<String, Entry> files) {
        var reader = new CalendarReader(files);
        Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
        files.forEach((name, entry) -> calendars.put(name, reader.calendar(name, entry)));
        return calendars;
    }

    /**
     * A calendar and those whose holidays it includes, the nearest first; a cycle ends before the first repeated
     * calendar.
     */
    static Map<String, Entry> chain(String name, Map<String, Entry> files) {
        Map<String, Entry> chain = new LinkedHashMap<>();
        Optional<String> next = Optional.of(name);
        while (next.isPresent() && !chain.containsKey(next.get())) {
            @Nullable Entry entry = files.get(next.get());
            if (entry == null) {
                return chain;
            }
            chain.put(next.get(), entry);
            next = entry.text("holidays_of");
        }
        return chain;
    }

    private WorkingCalendar calendar(String name, Entry entry) {
        Collection<Entry> chain = chain(name, files).values();
        return new WorkingCalendar(
                name,
                workingDays(chain),
                chain.stream()
                        .flatMap(calendar -> calendar.items("holidays").stream())
                        .flatMap(holiday -> holiday(holiday).stream())
                        .toList(),
                chain.stream()
                        .flatMap(calendar -> calendar.items("make_up_days").stream())
                        .flatMap(day -> day.date().stream())
                        .collect(Collectors.toSet()),
                entry.find("figures").flatMap(FreshnessReader::read).orElse(null));
    }

    private static Set<DayOfWeek> workingDays(Collection<Entry> chain) {
        return chain.stream()
                .map(calendar -> weekdays(calendar.items("working_days")))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(USUAL);
    }

    private static Set<DayOfWeek> weekdays(List<Entry> words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Entry word : words) {
            EnumSet.allOf(DayOfWeek.class).stream()
                    .filter(day -> word(day).equals(word.text()))
                    .forEach(days::add);
        }
        return days;
    }

    /** The name of a weekday in the files: {@code mon}. */
    static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    static Optional<Period> holiday(Entry holiday) {
        Optional<LocalDate> from = holiday.date("date").or(() -> holiday.date("from"));
        Optional<LocalDate> to = holiday.date("date").or(() -> holiday.date("to"));
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
    }
}

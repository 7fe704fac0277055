package org.tiendo.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.WorkingCalendar;
import org.tiendo.report.Listing;

/** Lists the calendars of a home: their working days of the week, holidays and make-up days. */
final class Calendars {

    private static final List<String> COLUMNS = List.of("calendar", "kind", "weekdays", "from", "to");

    private Calendars() {}

    static Listing<List<@Nullable Object>> listing(Catalog catalog) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        catalog.calendars().values().forEach(calendar -> add(calendar, rows));
        return new Listing<>(COLUMNS, rows, row -> row);
    }

    private static void add(WorkingCalendar calendar, List<List<@Nullable Object>> rows) {
        String weekdays = calendar.workingDays().stream()
                .sorted()
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        rows.add(Arrays.asList(calendar.name(), "working_days", weekdays, null, null));
        calendar.holidays()
                .forEach(holiday ->
                        rows.add(Arrays.asList(calendar.name(), "holiday", null, holiday.start(), holiday.end())));
        calendar.makeUpDays().stream()
                .sorted()
                .forEach(day -> rows.add(Arrays.asList(calendar.name(), "make_up_day", null, day, day)));
    }
}

package org.tiendo.source;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Binds dates and times as the texts in which SQLite stores and compares them. */
final class SqliteTimes extends JdbcTimes {

    @Override
    Object bindable(LocalDate day) {
        return day.toString();
    }

    @Override
    Object bindable(LocalDateTime time) {
        return TimeTexts.of(time);
    }
}

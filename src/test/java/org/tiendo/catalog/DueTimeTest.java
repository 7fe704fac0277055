package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2025-03-29T02:15, 02:45, 2025-03-29T01:45:00Z",
        "2025-03-30T02:15, 02:45, 2025-03-30T01:30:00Z",
        "2025-03-30T02:50, 03:00, 2025-03-30T01:10:00Z",
        "2025-03-30T01:45, 02:30, 2025-03-30T01:30:00Z",
        "2025-03-30T01:30, 04:30, 2025-03-30T02:30:00Z",
        "2025-10-26T02:15, 02:45, 2025-10-26T00:45:00Z",
        "2025-10-26T01:30, 04:30, 2025-10-26T03:30:00Z"
    })
    void aDeadlineIsOnTheClocksOrAsFarOffAsOnOtherDays(LocalDateTime time, LocalTime deadline, Instant by) {
        var due = DueTime.of(time, PARIS);

        assertThat(due.by(deadline)).isEqualTo(by).isAfter(due.at());
    }

    @Test
    void anEditionIsDueAtItsCutOffOfTheNextDay() {
        var settings = new EditionSettings(LocalTime.of(2, 15), LocalTime.of(2, 45), Duration.ZERO, Missed.ALL);

        assertThat(settings.due(LocalDate.of(2025, 3, 28), PARIS).at()).isEqualTo("2025-03-29T01:15:00Z");
        assertThat(settings.due(LocalDate.of(2025, 3, 29), PARIS).at()).isEqualTo("2025-03-30T01:00:00Z");
        assertThat(settings.due(LocalDate.of(2011, 12, 29), ZoneId.of("Pacific/Apia"))
                        .day())
                .isEqualTo("2011-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, Europe/Paris, 2025-03-30",
        "2024-04-26, Africa/Cairo, 2024-04-25",
        "2025-11-02, America/Havana, 2025-11-01",
        "2011-12-31, Pacific/Apia, 2011-12-29"
    })
    void theDayBeforeIsOneThatThereWas(LocalDate day, String zone, LocalDate before) {
        assertThat(DueTime.dayBefore(day, ZoneId.of(zone))).isEqualTo(before);
    }
}

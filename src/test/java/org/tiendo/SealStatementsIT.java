package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.report.ReportStore;

/** An edition in a running server takes few statements, which is what it costs on a store that is far away. */
class SealStatementsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final int MOST = 12;

    @ParameterizedTest
    @MethodSource(ReportStore.KINDS)
    void anEditionAfterTheFirstOfAProcessTakesFewStatements(String kind) {
        ReportStore store = ReportStore.ownNights(kind);
        var seals = new CountedSeals(store, NOW);
        seals.seal(LocalDate.parse("2023-12-28"));

        seals.seal(LocalDate.parse("2023-12-29"));

        assertThat(store.ledger().editions().latest(LocalDate.parse("2023-12-29")))
                .isPresent();
        assertThat(seals.ofTheEdition()).hasSizeBetween(1, MOST);
    }
}

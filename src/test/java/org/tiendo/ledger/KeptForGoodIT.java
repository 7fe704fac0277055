package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/** The tables themselves refuse what the ledger never asks for. */
@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class KeptForGoodIT {

    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");

    private final TestLedger ledger;

    KeptForGoodIT(String kind) {
        ledger = TestLedger.empty(kind);
        ledger.inTransaction(() -> Stating.append(
                new Observations(ledger.jdbc()),
                1,
                Pulled.JOB,
                List.of(Pulled.figure("9.5").observation()),
                NOW));
        ledger.inTransaction(() -> new Editions(ledger.jdbc())
                .seal(Cuts.of(Sealed.DATE, NOW, List.of(Sealed.snapshot("a", "1")), 7, NOW)));
        ledger.jdbc().sql("""
                INSERT INTO definition_version (kind, code, area, plan, version, sha256, content, since_date, since, run_id)
                VALUES ('indicator', 'a', '', '', 1, '', '{}', '2023-12-31', '2023-12-31', 7)
                """).update();
        ledger.jdbc().sql("""
                INSERT INTO restatement (business_date, revision, position, indicator, area,
                        earlier_date, earlier_revision, old_status, new_status, cause)
                VALUES ('2023-12-31', 2, 1, 'a', '62', '2023-12-31', 1, 'not_due', 'exceeded', 'late_data')
                """).update();
    }

    @Test
    void changesNoRow() {
        Stream.of(
                        "UPDATE observation SET amount = amount + 1",
                        "UPDATE snapshot SET actual = 2",
                        "UPDATE edition SET sha256 = ''",
                        "UPDATE definition_version SET content = ''",
                        "UPDATE restatement SET cause = 'source_revised'")
                .forEach(sql -> assertRefused(sql, "never changed"));
    }

    @Test
    void removesNoRow() {
        Stream.of("observation", "snapshot", "edition", "definition_version", "restatement")
                .forEach(table -> {
                    assertRefused("DELETE FROM " + table, " is kept for good: rows are added, never removed");
                    assertThat(ledger.count(table)).as(table).isEqualTo(1);
                });
    }

    private void assertRefused(String sql, String why) {
        assertThatThrownBy(() -> ledger.jdbc().sql(sql).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why);
    }
}

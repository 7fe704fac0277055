package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class RejectsIT {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);

    private final TestLedger ledger;
    private final Rejects rejects;

    RejectsIT(String kind) {
        ledger = TestLedger.empty(kind);
        rejects = new Rejects(ledger.jdbc());
    }

    @Test
    void givesBackRowsWholeAndByPlace() {
        String broken = "{\"huyện\": \"Ia H’ Drai\", \"giá trị\": \"" + "x".repeat(100_000) + "\"}";
        Reject second = new Reject(1, "labour", DATE, 2, "Đắk Tô", "", "a reason", broken);
        List<Reject> first = IntStream.range(0, 450)
                .mapToObj(number -> new Reject(1, "finance", DATE, number + 1, "row", "amount", "no number", "{}"))
                .toList();

        rejects.add(List.of(second));
        rejects.add(first);

        assertThat(rejects.find(null, null))
                .startsWith(first.get(0), first.get(1))
                .endsWith(second)
                .hasSize(451);
        assertThat(rejects.find("labour", DATE)).containsExactly(second);
    }

    @Test
    void asksForOneJobOrOneDate() {
        Reject finance = reject(1, "finance", DATE);
        Reject labour = reject(2, "labour", DATE);
        Reject labourBefore = reject(3, "labour", DATE.minusDays(1));
        rejects.add(List.of(finance, labour, labourBefore));

        assertThat(rejects.find("labour", null)).containsExactly(labourBefore, labour);
        assertThat(rejects.find(null, DATE)).containsExactly(finance, labour);
    }

    @Test
    void tellsOfTheLatestPullOnly() {
        rejects.add(List.of(reject(1, "finance", DATE)));
        rejects.add(List.of(reject(4, "finance", DATE)));

        assertThat(rejects.find("finance", DATE)).containsExactly(reject(4, "finance", DATE));
    }

    @Test
    void tellsOfNoneWhenTheLatestPullRejectedNothing() {
        rejects.add(List.of(reject(1, "finance", DATE)));
        new PullReports(ledger.jdbc()).add(PullReportsIT.report(2, "finance", DATE));

        assertThat(rejects.find("finance", DATE)).isEmpty();
    }

    @Test
    void addsNoneWithoutAsking() {
        rejects.add(List.of());

        assertThat(rejects.find(null, null)).isEmpty();
    }

    private static Reject reject(long run, String job, LocalDate date) {
        return new Reject(run, job, date, 1, "key", "amount", "no number", "{}");
    }
}

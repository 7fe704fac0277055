package org.tiendo.bench;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** The store of a home, opened in this process. */
final class Kept {

    static final Clock CLOCK = Clock.systemUTC();

    private Kept() {}

    static <T> T open(RegisterHome home, Function<Store, T> use) {
        var address = new StoreAddress(home.storeUrl(), "sa", "");
        try (var store =
                Store.open(address, StoreHolder.thisProcess("bench", CLOCK.instant()), Duration.ofSeconds(10))) {
            return use.apply(store);
        }
    }

    /** All that the latest pull says of the register. */
    static Totals totals(Store store) {
        var ledger = Ledger.over(JdbcClient.create(store.dataSource()));
        var report = ledger.pullReports()
                .latest(RegisterHome.JOB, Register.LAST_DAY)
                .orElseThrow(() -> new IllegalStateException("the pull has left no report"));
        BigDecimal sum = ledger
                .observations()
                .known(KnowledgeQuery.at(
                        Instant.parse("9999-01-01T00:00:00Z"),
                        List.of("amount"),
                        Register.FIRST_DAY,
                        Register.LAST_DAY))
                .inForce()
                .stream()
                .map(known -> known.observation().amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Totals(report.accepted(), report.rejected(), sum);
    }
}

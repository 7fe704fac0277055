package org.tiendo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Observations;
import org.tiendo.pipeline.RandomRegister.Dating;
import org.tiendo.pipeline.RandomRegister.Kind;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** Registers that change at random, pulled after each change, on every kind of store. */
class RandomRegisterIT {

    private static final int REGISTERS_A_KIND = 4;
    private static final int CHANGES = 40;

    /** The figures in force after a pull, which must be found again for that moment at any later time. */
    private record Edition(LocalDate businessDate, Instant cutOff, Map<String, String> figures) {}

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void isInForceAsItsRowsAreNowAndAsTheyWereOnEveryEarlierDate(TestStore address) {
        try (Store store = Store.open(
                new StoreAddress(address.url(), address.username(), address.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO)) {
            JdbcClient jdbc = JdbcClient.create(store.dataSource());
            var transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
            for (Kind kind : kinds().stream()
                    .filter(k -> k.aggregation() == Aggregation.NONE)
                    .toList()) {
                for (long seed = 0; seed < REGISTERS_A_KIND; seed++) {
                    Stream.of("observation", "pull_statement")
                            .forEach(
                                    table -> jdbc.sql("TRUNCATE TABLE " + table).update());
                    live(new RandomRegister(kind, seed), new Observations(jdbc), transaction, kind + ", seed " + seed);
                }
            }
        }
    }

    private static Set<Kind> kinds() {
        Set<Kind> kinds = new LinkedHashSet<>();
        for (Aggregation aggregation : Aggregation.values()) {
            for (Dating dating : Dating.values()) {
                kinds.add(new Kind(aggregation, Absent.MISSING, dating));
                if (aggregation != Aggregation.NONE) {
                    kinds.add(new Kind(aggregation, Absent.ZERO, dating));
                }
            }
        }
        return kinds;
    }

    private static void live(
            RandomRegister register, Observations observations, TransactionTemplate transaction, String which) {
        List<Edition> editions = new ArrayList<>();
        for (int change = 1; change <= CHANGES; change++) {
            register.change();
            long run = change;
            transaction.executeWithoutResult(
                    status -> observations.append(run, register.pulled(), register.now(), changes -> {}));
            Map<String, String> now = inForce(observations, register.businessDate(), register.now());
            assertThat(now).as(which + ", change " + change).isEqualTo(register.recomputed());
            editions.add(new Edition(register.businessDate(), register.now(), now));
        }
        for (Edition edition : editions) {
            assertThat(inForce(observations, edition.businessDate(), edition.cutOff()))
                    .as(which + ", as known on " + edition.cutOff())
                    .isEqualTo(edition.figures());
        }
    }

    /** Without the parts of months that earlier pulls ended in, in whose place longer ones stand. */
    private static Map<String, String> inForce(Observations observations, LocalDate businessDate, Instant cutOff) {
        LocalDate first = businessDate.withDayOfYear(1);
        List<Observation> known =
                observations.known(KnowledgeQuery.at(cutOff, List.of("guests"), first, businessDate)).inForce().stream()
                        .map(one -> one.observation())
                        .toList();
        Map<String, String> figures = new TreeMap<>();
        for (Observation one : known) {
            if (known.stream().noneMatch(other -> replaces(other, one))) {
                figures.put(one.area() + " " + one.period(), one.amount() + " " + one.status());
            }
        }
        return figures;
    }

    private static boolean replaces(Observation other, Observation one) {
        Period longer = other.period();
        return other.area().equals(one.area()) && !longer.equals(one.period()) && longer.covers(one.period());
    }
}

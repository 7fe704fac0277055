package org.tiendo.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A store of one kind, opened once for all tests and emptied for each. */
final class TestLedger {

    /** For {@code @MethodSource}: the kinds of store. */
    static final String KINDS = "org.tiendo.servers.TestServers#names";

    static final StoreHolder TESTS = StoreHolder.thisProcess("the tests", Instant.parse("2024-01-01T00:00:00Z"));

    private static final Map<String, Store> OPEN = new ConcurrentHashMap<>();
    private static final List<String> TABLES =
            List.of("observation", "reject", "pull_report", "edition", "snapshot", "lease");

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private TestLedger(Store store) {
        transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
        jdbc = JdbcClient.create(store.dataSource());
    }

    static TestLedger empty(String kind) {
        var ledger = new TestLedger(store(kind));
        TABLES.forEach(table -> ledger.jdbc.sql("DELETE FROM " + table).update());
        return ledger;
    }

    /** Stays open. */
    static Store store(String kind) {
        return OPEN.computeIfAbsent(kind, unopened -> open(TestServers.store(unopened)));
    }

    static Store open(TestStore store) {
        return Store.open(address(store), TESTS, Duration.ZERO);
    }

    static StoreAddress address(TestStore store) {
        return new StoreAddress(store.url(), store.username(), store.password());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}

package org.tiendo.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A store of one kind, opened once for all tests and emptied for each. */
public final class TestLedger {

    /** For {@code @MethodSource}: the kinds of store. */
    public static final String KINDS = "org.tiendo.servers.TestServers#names";

    public static final StoreHolder TESTS = StoreHolder.thisProcess("the tests", Instant.parse("2024-01-01T00:00:00Z"));

    private static final Map<String, Store> OPEN = new ConcurrentHashMap<>();
    private static final List<String> TABLES = List.of(
            "observation",
            "pull_statement",
            "reject",
            "rejected_figure",
            "pull_report",
            "edition",
            "edition_inputs",
            "snapshot",
            "definition_version",
            "restatement",
            "lease");

    private final Store store;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private TestLedger(Store store) {
        this.store = store;
        transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
        jdbc = JdbcClient.create(store.dataSource());
    }

    public static TestLedger empty(String kind) {
        var ledger = new TestLedger(store(kind));
        ledger.clear();
        return ledger;
    }

    void clear() {
        TABLES.forEach(this::truncate);
    }

    /** A store of its own, for a test that spoils it; stays open. */
    static TestLedger ofItsOwn(String kind) {
        return new TestLedger(open(TestServers.store(kind)));
    }

    /** Stays open. */
    static Store store(String kind) {
        return OPEN.computeIfAbsent(kind, unopened -> open(TestServers.store(unopened)));
    }

    public static Store open(TestStore store) {
        return Store.open(address(store), TESTS, Duration.ZERO);
    }

    public static StoreAddress address(TestStore store) {
        return new StoreAddress(store.url(), store.username(), store.password());
    }

    DataSource dataSource() {
        return store.dataSource();
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void rolledBack(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** Past the triggers that keep its rows for good. */
    void truncate(String table) {
        jdbc.sql("TRUNCATE TABLE " + table).update();
    }

    /** Somebody at the tables who has all rights and knows what stands in the way. */
    void tamper(String table, String sql) {
        List<String> triggers = triggers(table);
        triggers.forEach(trigger -> jdbc.sql("DROP TRIGGER " + trigger).update());
        jdbc.sql(sql).update();
    }

    private List<String> triggers(String table) {
        return jdbc.sql("""
                        SELECT DISTINCT trigger_name FROM information_schema.triggers
                        WHERE LOWER(event_object_table) = :table
                          AND LOWER(event_object_schema) IN (LOWER(DATABASE()), 'public')
                        """)
                .param("table", table)
                .query((row, number) -> Column.text(row, "trigger_name"))
                .list();
    }

    long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}

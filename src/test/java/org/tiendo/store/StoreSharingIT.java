package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.TestLedger;

/** An embedded store that another process has open and shares. */
class StoreSharingIT {

    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");

    @TempDir
    private Path folder;

    private StoreAddress address = new StoreAddress("jdbc:h2:mem:", "sa", "");
    private HoldingProcess holder;

    @BeforeEach
    void hold() throws Exception {
        address = new StoreAddress("jdbc:h2:file:" + folder.resolve("data/tiendo"), "sa", "");
        holder = HoldingProcess.sharing(address.url());
    }

    @AfterEach
    void end() {
        holder.close();
    }

    @Test
    void isReadAndWrittenThroughItsHolder() {
        try (Store store = open();
                Store other = open()) {
            new Leases(jdbc(store)).take("the night", "one", Duration.ofMinutes(1));

            assertThat(jdbc(other)
                            .sql("SELECT owner FROM lease")
                            .query(String.class)
                            .list())
                    .containsExactly("one");
        }
        assertThat(Files.exists(folder.resolve("data/tiendo.mv.db"))).isTrue();
    }

    @Test
    void isReadByNobodyButItsOwner() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/tiendo.mv.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsItsTriggersForThoseWhoComeThroughItsHolder() {
        try (Store store = open()) {
            jdbc(store)
                    .sql("INSERT INTO audit (done_at, who, action, subject, reason, outcome) VALUES"
                            + " (CURRENT_TIMESTAMP, 'a', 'b', 'c', 'd', 'e')")
                    .update();

            assertThatThrownBy(() -> jdbc(store).sql("DELETE FROM audit").update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void isNotServedByASecondProcess() {
        assertThatThrownBy(() -> Store.openAlone(address, TestLedger.TESTS, Duration.ofMinutes(1)))
                .isInstanceOf(StoreHeldException.class)
                .hasMessageContaining(Long.toString(holder.pid()));
    }

    @Test
    void opensForItsKeyAloneWhichOnlyItsUserCanRead() throws Exception {
        Path lock = folder.resolve("data/tiendo.lock");
        StoreDoor door = StoreDoor.read(Files.readString(lock)).orElseThrow();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)))
                .isEqualTo("rw-------");
        for (String other :
                new String[] {"0".repeat(64), folder.resolve("data/tiendo").toString(), "mem:x"}) {
            String url = new StoreDoor(door.port(), other).url(address.url());
            assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", "").close())
                    .as(other)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void isOpenedDirectlyOnceItsHolderHasEnded() throws Exception {
        try (Store store = open()) {
            holder.close();

            assertThatThrownBy(() -> jdbc(store)
                            .sql("SELECT COUNT(*) FROM lease")
                            .query(Long.class)
                            .single())
                    .isInstanceOf(DataAccessException.class);
        }
        try (Store store = open()) {
            assertThat(jdbc(store)
                            .sql("SELECT COUNT(*) FROM lease")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void isOpenedDirectlyWhenItsHolderWasKilledAndTheWayInIsStillWritten() throws Exception {
        holder.close();

        assertThat(StoreDoor.read(Files.readString(folder.resolve("data/tiendo.lock"))))
                .isPresent();
        open().close();
    }

    private Store open() {
        return Store.open(address, StoreHolder.thisProcess("tiendo board", NOW), Duration.ofSeconds(10));
    }

    private static JdbcClient jdbc(Store store) {
        return JdbcClient.create(store.dataSource());
    }
}

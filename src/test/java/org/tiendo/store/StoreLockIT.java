package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.ledger.TestLedger;

class StoreLockIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private StoreAddress address = new StoreAddress("jdbc:h2:mem:", "sa", "");

    @BeforeEach
    void chooseAFile() {
        address = new StoreAddress("jdbc:h2:file:" + folder.resolve("data/tiendo"), "sa", "");
    }

    @Test
    void tellsAnotherProcessWhoHoldsTheStore() throws Exception {
        try (var other = HoldingProcess.start(address.url())) {
            var held = catchThrowableOfType(StoreHeldException.class, () -> open(Duration.ofMillis(1)));

            assertThat(held.holder())
                    .contains(new StoreHolder(other.pid(), HoldingProcess.COMMAND, HoldingProcess.SINCE));
            assertThat(held)
                    .hasMessageContainingAll(
                            folder.resolve("data/tiendo").toString(),
                            "process " + other.pid() + " (tiendo run --date 2023-12-31)",
                            "since 2024-01-01T01:00:00Z");
        }
    }

    @Test
    void isFreeWhenItsHolderIsKilled() throws Exception {
        HoldingProcess.start(address.url()).close();

        assertThat(Files.readString(folder.resolve("data/tiendo.lock"))).contains(HoldingProcess.COMMAND);
        open(Duration.ZERO).close();
    }

    @Test
    void isFreeOnceItsHolderHasEnded() throws Exception {
        try (var other = HoldingProcess.start(address.url())) {
            other.askToEnd();

            open(LONGEST_WAIT).close();
        }
    }

    @Test
    void isHeldAgainstTheSameProcessToo() {
        try (Store store = open(Duration.ZERO)) {
            assertThatThrownBy(() -> open(Duration.ZERO))
                    .isInstanceOf(StoreHeldException.class)
                    .hasMessageContaining(TestLedger.TESTS.toString());
            assertThat(store.dataSource()).isNotNull();
        }
    }

    @Test
    void staysHeldAfterAVainAttemptOfTheSameProcess() throws Exception {
        try (Store store = open(Duration.ZERO)) {
            assertThatThrownBy(() -> open(Duration.ZERO)).isInstanceOf(StoreHeldException.class);
            try (var other = HoldingProcess.start(address.url())) {
                // It ended without ever saying that it is ready.
                assertThat(other.awaitedEnd()).isNotZero();
            }
            assertThat(store.dataSource()).isNotNull();
        }
    }

    @Test
    void isGivenBackOnClosing() throws Exception {
        open(Duration.ZERO).close();

        assertThat(Files.readString(folder.resolve("data/tiendo.lock"))).isEmpty();
        open(Duration.ZERO).close();
    }

    @Test
    void isGivenBackWhenTheStoreCannotBeOpened() {
        open(Duration.ZERO).close();
        var wrong = new StoreAddress(address.url(), "sa", "wrong");

        assertThatThrownBy(() -> Store.open(wrong, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .isNotInstanceOf(StoreHeldException.class);
        open(Duration.ZERO).close();
    }

    private Store open(Duration patience) {
        return Store.open(address, TestLedger.TESTS, patience);
    }
}

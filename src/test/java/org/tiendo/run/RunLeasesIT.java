package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class RunLeasesIT {

    private static final Duration LENGTH = Duration.ofSeconds(3);
    private static final String NAME = "pull trees 2024-03-31";

    private final Store store;
    private final Leases leases;

    RunLeasesIT(TestStore empty) {
        store = Store.open(
                new StoreAddress(empty.url(), empty.username(), empty.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO);
        leases = new Leases(JdbcClient.create(store.dataSource()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void refusesASecondRunWhileTheFirstOneLivesAndSaysWhoRunsIt() {
        try (HeldLease held = claims("process 1 on north").take(NAME)) {
            assertThatThrownBy(() -> claims("process 2 on south").take(NAME))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(NAME)
                    .hasMessageContaining("process 1 on north");
            assertThatCode(held::confirm).doesNotThrowAnyException();
        }
    }

    @Test
    void takesOverFromAProcessThatHasDied() {
        leases.take(NAME, "process 1 on north", LENGTH);

        try (HeldLease held = claims("process 2 on south").take(NAME)) {
            assertThatCode(held::confirm).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWhatWasGivenBackWhileItWaitedAndSaysWhoHadIt() {
        Lease held =
                leases.take(NAME, "process 1 on north", LENGTH.multipliedBy(10)).orElseThrow();
        var waiting =
                CompletableFuture.runAsync(() -> claims("process 2 on south").take(NAME));

        var givingBack = CompletableFuture.runAsync(
                () -> leases.release(held), CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

        assertThatThrownBy(waiting::join)
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("was run just now by process 1 on north");
        givingBack.join();
        assertThatCode(() -> claims("process 3 on west").take(NAME).close()).doesNotThrowAnyException();
    }

    @Test
    void refusesASecondRunInTheSameProcess() {
        var own = new OwnRuns("process 1 on north");
        try (HeldLease held = new RunLeases(leases, own, LENGTH).take(NAME)) {
            assertThatThrownBy(() -> new RunLeases(leases, own, LENGTH).take(NAME))
                    .hasMessageContaining("is being run by process 1 on north");
            held.confirm();
        }
        assertThatCode(() -> new RunLeases(leases, own, LENGTH).take(NAME).close())
                .doesNotThrowAnyException();
    }

    @Test
    void confirmsNothingToAProcessThatWasTakenOver() {
        try (HeldLease held = claims("process 1 on north").take(NAME)) {
            leases.current(NAME).ifPresent(leases::release);
            leases.take(NAME, "process 2 on south", LENGTH);

            assertThatThrownBy(held::confirm).hasMessageContaining("taken over");
        }
    }

    private RunLeases claims(String owner) {
        return new RunLeases(leases, new OwnRuns(owner), LENGTH);
    }
}

package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.ledger.TestLedger;
import org.tiendo.store.Leases.Lease;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class LeasesIT {

    private static final Duration LONG = Duration.ofHours(1);
    private static final String JOB = "pull finance";

    private final TestLedger ledger;
    private final Leases leases;

    LeasesIT(String kind) {
        ledger = TestLedger.empty(kind);
        leases = new Leases(ledger.jdbc());
    }

    @Test
    void givesWhatIsFreeForAsLongAsIsAskedFor() {
        Lease lease = take("one");

        assertThat(lease.fence()).isEqualTo(1);
        // The store's clock is this machine's; a clock in another zone would be hours away.
        assertThat(lease.until()).isCloseTo(Instant.now().plus(LONG), within(1, ChronoUnit.MINUTES));
        assertThat(leases.current(JOB)).contains(lease);
    }

    @Test
    void refusesWhatAnotherHolds() {
        Lease lease = take("one");

        assertThat(leases.take(JOB, "two", LONG)).isEmpty();
        assertThat(leases.current(JOB)).contains(lease);
        assertThat(leases.take("pull customs", "two", LONG)).isPresent();
    }

    @Test
    void givesTheOwnerItsOwnAgainWithTheSameFence() {
        assertThat(take("one").fence()).isEqualTo(take("one").fence());
    }

    @Test
    void keepsSinceWhenTheOwnerHasItWithoutABreak() {
        take("one");
        Instant since = since();
        leases.renew(take("one"), LONG);
        assertThat(since()).isEqualTo(since);
        assertThat(since).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));

        ledger.jdbc().sql("UPDATE lease SET held_since = '2024-01-01'").update();
        take("one");
        assertThat(since()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
        expire();
        take("two");
        assertThat(since()).isAfter(Instant.parse("2024-01-01T00:00:00Z"));
    }

    private Instant since() {
        return ledger.jdbc()
                .sql("SELECT held_since FROM lease WHERE name = ?")
                .param(JOB)
                .query((row, number) -> Column.instant(row, "held_since"))
                .single();
    }

    @Test
    void givesWhatHasExpiredToTheNextWithAHigherFence() {
        Lease lease = take("one");
        expire();

        assertThat(leases.current(JOB)).isEmpty();
        assertThat(take("two").fence()).isGreaterThan(lease.fence());
        assertThat(leases.renew(lease, LONG)).isFalse();
    }

    @Test
    void prolongsALeaseUntilAnotherHasTakenIt() {
        Lease lease = take("one");
        expire();

        assertThat(leases.renew(lease, LONG)).isTrue();
        assertThat(leases.take(JOB, "two", LONG)).isEmpty();
    }

    @Test
    void givesBack() {
        Lease lease = take("one");
        leases.release(lease);

        assertThat(leases.current(JOB)).isEmpty();
        assertThat(leases.renew(lease, LONG)).isFalse();
        assertThat(take("two").fence()).isEqualTo(2);
    }

    @Test
    void givesBackNothingThatAnotherHasTakenSince() {
        Lease lease = take("one");
        expire();
        Lease next = take("two");
        leases.release(lease);

        assertThat(leases.current(JOB)).contains(next);
    }

    @Test
    void givesANewLeaseToOneOfEight() throws Exception {
        assertThat(takenByEight()).hasSize(1);
    }

    @Test
    void givesAnExpiredLeaseToOneOfEight() throws Exception {
        Lease former = take("former");
        expire();

        assertThat(takenByEight()).hasSize(1).allMatch(lease -> lease.fence() == former.fence() + 1);
    }

    private List<Lease> takenByEight() throws Exception {
        var together = new CyclicBarrier(8);
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Optional<Lease>>> takers = IntStream.range(0, 8)
                .<Callable<Optional<Lease>>>mapToObj(number -> () -> {
                    together.await();
                    return leases.take(JOB, "owner " + number, LONG);
                })
                .toList();
        var taken = new ArrayList<Lease>();
        for (Future<Optional<Lease>> answer : threads.invokeAll(takers)) {
            answer.get().ifPresent(taken::add);
        }
        threads.shutdown();
        return taken;
    }

    private Lease take(String owner) {
        return leases.take(JOB, owner, LONG).orElseThrow();
    }

    private void expire() {
        ledger.jdbc().sql("UPDATE lease SET held_until = CURRENT_TIMESTAMP(6)").update();
    }
}

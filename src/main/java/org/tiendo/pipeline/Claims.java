package org.tiendo.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tiendo.ledger.Leases;
import org.tiendo.ledger.Leases.Lease;

/** Sees to it that one job and date is worked on by one process at a time, and taken over from one that has died. */
final class Claims {

    /** How long a dead process' claim lasts; a living one prolongs its own three times as often. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Leases leases;
    private final String owner;

    /** @param owner this process, as others are told of it */
    Claims(Leases leases, String owner) {
        this.leases = leases;
        this.owner = owner;
    }

    /**
     * Waits no longer than a dead holder's claim can last.
     *
     * @throws RunFailedException when a living process holds it
     */
    Held take(String name) {
        for (long waits = LENGTH.plusSeconds(1).dividedBy(LOOK_AGAIN); ; waits--) {
            Optional<Lease> lease = leases.take(name, owner, LENGTH);
            if (lease.isPresent()) {
                return new Held(leases, lease.get());
            }
            if (waits == 0) {
                throw new RunFailedException(name + " is being run by " + holder(name) + "; wait for it to end", null);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private String holder(String name) {
        return leases.holder(name).map(Lease::owner).orElse("another process");
    }

    /** A claim that prolongs itself until it is given back. */
    static final class Held implements Claim, AutoCloseable {

        private final Leases leases;
        private final Lease lease;
        private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(Held::daemon);

        Held(Leases leases, Lease lease) {
            this.leases = leases;
            this.lease = lease;
            long every = LENGTH.toMillis() / 3;
            var unused = heartbeat.scheduleAtFixedRate(this::prolong, every, every, TimeUnit.MILLISECONDS);
        }

        private void prolong() {
            leases.renew(lease, LENGTH);
        }

        @Override
        public void confirm() {
            if (!leases.renew(lease, LENGTH)) {
                throw new RunFailedException(
                        lease.name() + " was taken over by another process while this one worked on it", null);
            }
        }

        @Override
        public void close() {
            heartbeat.shutdownNow();
            leases.release(lease);
        }

        private static Thread daemon(Runnable work) {
            var thread = new Thread(work, "claim");
            thread.setDaemon(true);
            return thread;
        }
    }
}

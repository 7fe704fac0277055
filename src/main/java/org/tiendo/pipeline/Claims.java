package org.tiendo.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.ledger.Leases;
import org.tiendo.ledger.Leases.Lease;

/** Sees to it that one job and date is worked on by one process at a time, and taken over from one that has died. */
final class Claims {

    /** Long enough for a store that is slow to answer, short enough for a person to wait out a dead process. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    private static final int LOOKS = 30;

    private final Leases leases;
    private final String owner;
    private final Duration length;

    /**
     * @param owner this process, as others are told of it
     * @param length how long a dead process' claim lasts; a living one prolongs its own three times as often
     */
    Claims(Leases leases, String owner, Duration length) {
        this.leases = leases;
        this.owner = owner;
        this.length = length;
    }

    /**
     * Waits no longer than a dead holder's claim can last.
     *
     * @throws RunFailedException when a living process holds it
     */
    Held take(String name) {
        for (int look = 0; ; look++) {
            Optional<Lease> lease = leases.take(name, owner, length);
            if (lease.isPresent()) {
                return new Held(leases, lease.get(), length);
            }
            if (look > LOOKS) {
                throw new RunFailedException(name + " is being run by " + holder(name) + "; wait for it to end", null);
            }
            LockSupport.parkNanos(length.dividedBy(LOOKS).toNanos());
        }
    }

    private String holder(String name) {
        return leases.holder(name).map(Lease::owner).orElse("another process");
    }

    /** A claim that prolongs itself until it is given back. */
    static final class Held implements Claim, AutoCloseable {

        private static final Logger LOG = LoggerFactory.getLogger(Held.class);

        private final Leases leases;
        private final Lease lease;
        private final Duration length;
        private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(Held::daemon);

        Held(Leases leases, Lease lease, Duration length) {
            this.leases = leases;
            this.lease = lease;
            this.length = length;
            long every = length.toMillis() / 3;
            var unused = heartbeat.scheduleAtFixedRate(this::prolong, every, every, TimeUnit.MILLISECONDS);
        }

        /** A store that does not answer now may do so next time; {@link #confirm} decides in the end. */
        private void prolong() {
            try {
                leases.renew(lease, length);
            } catch (RuntimeException e) {
                LOG.warn("the claim on {} could not be prolonged: {}", lease.name(), e.getMessage());
            }
        }

        @Override
        public void confirm() {
            if (!leases.renew(lease, length)) {
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

package org.tiendo.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;
import org.tiendo.store.StoreTrouble;

/** A claim that prolongs itself until it is given back. */
final class HeldClaim implements Claim, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldClaim.class);

    /** Often enough for others to see soon that the holder lives, and for some beats to be lost. */
    private static final int BEATS = 7;

    private final Leases leases;
    private final Lease lease;
    private final Duration length;
    private final Runnable left;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(HeldClaim::daemon);

    /** @param left is told when it is given back */
    HeldClaim(Leases leases, Lease lease, Duration length, Runnable left) {
        this.leases = leases;
        this.lease = lease;
        this.length = length;
        this.left = left;
        long every = length.toMillis() / BEATS;
        var unused = heartbeat.scheduleAtFixedRate(this::prolong, every, every, TimeUnit.MILLISECONDS);
    }

    /** A store that does not answer now may do so next time; {@link #confirm} decides in the end. */
    private void prolong() {
        try {
            leases.renew(lease, length);
        } catch (RuntimeException e) {
            LOG.warn("the claim on {} could not be prolonged: {}", lease.name(), StoreTrouble.words(e));
        }
    }

    @Override
    public void confirm() {
        if (!leases.renew(lease, length)) {
            throw RunFailedException.passing(
                    lease.name() + " was taken over by another process while this one worked on it");
        }
    }

    /** A store that is gone gives it back by itself, when the lease is over. */
    @Override
    public void close() {
        heartbeat.shutdownNow();
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            LOG.warn("the claim on {} could not be given back: {}", lease.name(), StoreTrouble.words(e));
        } finally {
            left.run();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "claim");
        thread.setDaemon(true);
        return thread;
    }
}

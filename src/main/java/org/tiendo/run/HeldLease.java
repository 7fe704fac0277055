package org.tiendo.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;
import org.tiendo.store.StoreFailure;

/** A lease that is renewed until it is released. */
final class HeldLease implements RunLease, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLease.class);

    /** Often enough that others soon see that the owner is alive, and that some heartbeats may be lost. */
    private static final int BEATS = 7;

    private final Leases leases;
    private final Lease lease;
    private final Duration length;
    private final Runnable left;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(HeldLease::daemon);

    /** @param left is called when the lease is released */
    HeldLease(Leases leases, Lease lease, Duration length, Runnable left) {
        this.leases = leases;
        this.lease = lease;
        this.length = length;
        this.left = left;
        long every = length.toMillis() / BEATS;
        var unused = heartbeat.scheduleAtFixedRate(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    /** Renews the lease. A store that does not answer now may answer next time; {@link #confirm} decides in the end. */
    private void renew() {
        try {
            leases.renew(lease, length);
        } catch (RuntimeException e) {
            LOG.warn("the lease {} could not be renewed: {}", lease.name(), StoreFailure.words(e));
        }
    }

    @Override
    public void confirm() {
        if (!leases.renew(lease, length)) {
            throw RunFailedException.transientFailure(
                    lease.name() + " was taken over by another process while this one worked on it");
        }
    }

    /** Releases the lease; in a store that can't be reached the lease expires by itself. */
    @Override
    public void close() {
        heartbeat.shutdownNow();
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            LOG.warn("the lease {} could not be released: {}", lease.name(), StoreFailure.words(e));
        } finally {
            left.run();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    }
}

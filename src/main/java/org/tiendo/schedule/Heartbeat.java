package org.tiendo.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.DaemonThread;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;
import org.tiendo.store.StoreFailure;

/** Shows the other nodes that this one is alive, by a lease that it renews. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /** The length of a run's lease. */
    private static final Duration LENGTH = Duration.ofSeconds(15);

    private final Leases leases;
    private final String node;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> DaemonThread.named("heartbeat", work));

    private Heartbeat(Leases leases, String node) {
        this.leases = leases;
        this.node = node;
    }

    static Heartbeat start(Leases leases, String node) {
        var heartbeat = new Heartbeat(leases, node);
        heartbeat.beat();
        long every = LENGTH.toMillis() / 3;
        var unused = heartbeat.thread.scheduleAtFixedRate(heartbeat::beat, every, every, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /** Renews the lease; a store that does not answer now may answer next time. */
    private void beat() {
        try {
            Optional<Lease> lease = leases.take(Takeover.leaseOf(node), node, LENGTH);
            if (lease.isEmpty()) {
                LOG.warn("another process calls itself {}", node);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} could not show that it lives: {}", node, StoreFailure.words(e));
        }
    }

    /** Releases the lease, so that nobody has to wait until it expires. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            leases.current(Takeover.leaseOf(node))
                    .filter(lease -> lease.owner().equals(node))
                    .ifPresent(leases::release);
        } catch (RuntimeException e) {
            LOG.warn("{} could not say that it ends: {}", node, StoreFailure.words(e));
        }
    }
}

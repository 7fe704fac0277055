package org.tiendo.operations.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.DaemonThread;

/**
 * Reads gauges from the store periodically, on a thread of its own: a request for metrics never waits for the store.
 */
final class GaugeRefresh implements MeterBinder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GaugeRefresh.class);

    /** The usual scrape interval of Prometheus. */
    private static final long SECONDS = 15;

    private final List<Gauges> gauges;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> DaemonThread.named("metrics", work));
    private boolean isLogged;

    GaugeRefresh(List<Gauges> gauges) {
        this.gauges = List.copyOf(gauges);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.forEach(each -> each.bindTo(registry));
        var unused = thread.scheduleWithFixedDelay(this::refresh, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Reads all gauges; those that can't be read keep their values. An exception would end the repetition. */
    void refresh() {
        try {
            gauges.forEach(Gauges::refresh);
            isLogged = false;
        } catch (RuntimeException e) {
            if (!isLogged) {
                LOG.warn("Metrics are as they were, since the store can't be read", e);
            }
            isLogged = true;
        }
    }

    /** Never by an interrupt: that would close the file of an embedded store. */
    @Override
    public void close() {
        thread.shutdown();
    }
}

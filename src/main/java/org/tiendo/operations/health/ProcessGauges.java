package org.tiendo.operations.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.BooleanSupplier;

/**
 * Gauges about this process.
 *
 * @param store whether the store answers
 * @param schedule whether the schedule is running and starts due runs
 */
record ProcessGauges(BooleanSupplier store, BooleanSupplier schedule, DiskHealth disk) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tiendo.store.up", store, up -> up.getAsBoolean() ? 1 : 0)
                .description("1 when the store answers this node, else 0")
                .strongReference(true)
                .register(registry);
        Gauge.builder("tiendo.scheduler.up", schedule, up -> up.getAsBoolean() ? 1 : 0)
                .description("1 when the schedule of this node starts what is due, else 0")
                .strongReference(true)
                .register(registry);
        Gauge.builder("tiendo.disk.free", disk, DiskHealth::free)
                .description("Room left under the home")
                .baseUnit("bytes")
                .strongReference(true)
                .register(registry);
    }
}

package org.tiendo.operations.health;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gauges over values last read from the store. */
interface Gauges extends MeterBinder {

    /** Reads the values anew. */
    void refresh();

    /** @param gauge null before it is bound to a registry: then nothing is shown */
    static void show(@Nullable MultiGauge gauge, List<? extends Row<?>> rows) {
        if (gauge != null) {
            gauge.register(rows, true);
        }
    }
}

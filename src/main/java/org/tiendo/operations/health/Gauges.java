package org.tiendo.operations.health;

import io.micrometer.core.instrument.binder.MeterBinder;

/** Gauges over what was last read from the store. */
interface Gauges extends MeterBinder {

    /** Reads them anew. */
    void refresh();
}

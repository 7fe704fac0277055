package org.tiendo.report.tables;

import java.util.List;

/** The words that the tables have for a run. */
final class StoredRun {

    /** The words of its status; stores keep them in upper case. */
    static final List<String> STATUSES =
            List.of("abandoned", "completed", "failed", "started", "starting", "stopped", "stopping", "unknown");

    private StoredRun() {}
}

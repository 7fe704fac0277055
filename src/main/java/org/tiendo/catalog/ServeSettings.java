package org.tiendo.catalog;

import java.time.Duration;

/**
 * The settings of {@code tiendo serve}: where it answers, and how it ends.
 *
 * @param address on which it answers health and metrics
 * @param port 0: any free one
 * @param grace how long running steps may take to stop when the process is asked to end
 */
public record ServeSettings(String address, int port, Duration grace, LogFormat log) {

    static final ServeSettings USUAL = new ServeSettings("127.0.0.1", 8080, Duration.ofSeconds(30), LogFormat.TEXT);

    /** How log lines are written. */
    public enum LogFormat {
        TEXT,
        JSON
    }
}

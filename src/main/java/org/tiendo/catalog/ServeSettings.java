package org.tiendo.catalog;

import java.time.Duration;

/**
 * The settings of {@code tiendo serve}: HTTP address, shutdown and log format.
 *
 * @param address the address that serves health, metrics and the API
 * @param port 0: any free port
 * @param grace the shutdown timeout: the longest time for running steps to stop
 */
public record ServeSettings(String address, int port, Duration grace, LogFormat log, WithoutToken withoutToken) {

    static final ServeSettings USUAL =
            new ServeSettings("127.0.0.1", 8080, Duration.ofSeconds(30), LogFormat.TEXT, WithoutToken.LOCAL);

    /** The readers who need no token. */
    public enum WithoutToken {
        /** Nobody. */
        NOTHING,
        /** Programs on the same machine. */
        LOCAL,
        /** Everybody, sealed editions. */
        PUBLIC
    }

    /** The format of log lines. */
    public enum LogFormat {
        TEXT,
        JSON
    }
}

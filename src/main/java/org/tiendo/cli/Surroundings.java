package org.tiendo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param clock decides what "yesterday" is
 * @param environment of the process
 * @param workingDirectory the home, where nobody names one
 * @param terminal what {@code out} and {@code err} lead to
 * @param out for what was asked for; writes UTF-8 whatever the platform's charset is
 * @param err for progress and complaints; likewise
 */
public record Surroundings(
        Clock clock,
        Map<String, String> environment,
        Path workingDirectory,
        Terminal terminal,
        PrintWriter out,
        PrintWriter err) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }
}

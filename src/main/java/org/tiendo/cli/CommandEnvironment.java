package org.tiendo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The clock, the variables, the folder and the terminal that a command runs with.
 *
 * @param clock decides what "yesterday" is
 * @param variables those of the process
 * @param workingDirectory the home, where nobody names one
 * @param terminal what {@code out} and {@code err} lead to
 * @param out for what was asked for; writes UTF-8 whatever the platform's charset is
 * @param err for progress and complaints; likewise
 */
public record CommandEnvironment(
        Clock clock,
        Map<String, String> variables,
        Path workingDirectory,
        Terminal terminal,
        PrintWriter out,
        PrintWriter err) {

    public CommandEnvironment {
        variables = Map.copyOf(variables);
    }
}

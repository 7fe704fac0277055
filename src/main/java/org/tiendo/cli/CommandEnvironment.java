package org.tiendo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.tiendo.report.Terminals;

/**
 * The environment of a command: the clock, the variables, the folder and the terminal.
 *
 * @param clock decides which day "yesterday" is
 * @param variables the environment variables of the process
 * @param workingDirectory the home, where nobody names one
 * @param terminal the kind of terminal that {@code out} and {@code err} write to
 * @param out the writer for results, in UTF-8 whatever the platform's charset is
 * @param err the writer for progress and errors, likewise in UTF-8
 */
public record CommandEnvironment(
        Clock clock,
        Map<String, String> variables,
        Path workingDirectory,
        Terminal terminal,
        PrintWriter out,
        PrintWriter err) {

    /** The narrowest line into which the columns of every table fit. */
    private static final int NARROWEST = 40;

    public CommandEnvironment {
        variables = Map.copyOf(variables);
    }

    /** The most characters of a line: what the launcher or the shell says of the terminal in {@code COLUMNS}. */
    int width() {
        String columns = variables.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}")
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : Terminals.USUAL_WIDTH;
    }
}

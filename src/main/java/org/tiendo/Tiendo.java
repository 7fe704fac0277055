package org.tiendo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TimeZone;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.CommandLineProgram;
import org.tiendo.cli.Terminal;

/** The main class: the only one that reads the system clock, the environment and the terminal. */
public final class Tiendo {

    private Tiendo() {}

    public static void main(String[] arguments) {
        // Spring Batch stores start and end times in the process's own zone, without stating the zone.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var variables = System.getenv();
        var environment = new CommandEnvironment(
                Clock.systemUTC(),
                variables,
                Path.of("").toAbsolutePath(),
                Terminal.of(variables),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err));
        System.exit(program(environment, String.join(" ", arguments)).run(arguments));
    }

    /** @param command the command that the process was started with, for other processes that find the store open */
    static CommandLineProgram program(CommandEnvironment environment, String command) {
        return new CommandLineProgram(
                catalog -> OpenWorkplace.open(catalog, environment, command),
                new Server(environment, command),
                new DemoDepartments(),
                environment);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

package org.tiendo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The {@code tiendo} program, ready to be run with arguments. */
public final class CommandLineProgram {

    private final CommandEnvironment environment;
    private final TiendoCommand tiendo;
    private final Commands commands;
    private final Failures failures;

    public CommandLineProgram(
            Workplaces workplaces, Service service, DemoMaker demoMaker, CommandEnvironment environment) {
        this.environment = environment;
        tiendo = new TiendoCommand(environment);
        commands = new Commands(tiendo, workplaces, service, demoMaker);
        failures = new Failures(tiendo);
    }

    private CommandLine commandLine(String... arguments) {
        return commands.addTo(new CommandLine(tiendo), arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(environment.terminal().ansi()))
                .setOut(environment.out())
                .setErr(environment.err())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /**
     * Runs the command in the arguments and returns its exit code; reports every failure, never throws one, and does
     * not end the process.
     */
    public int run(String... arguments) {
        try {
            return commandLine(arguments).execute(arguments);
        } catch (Error e) {
            return failures.tellUnexpected(e, environment.err());
        } finally {
            environment.out().flush();
            environment.err().flush();
        }
    }
}

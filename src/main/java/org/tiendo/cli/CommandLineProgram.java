package org.tiendo.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The {@code tiendo} command, ready to be told its arguments. */
public final class CommandLineProgram {

    private final CommandLine commandLine;

    public CommandLineProgram(Workplaces workplaces, DemoMaker demoMaker, Surroundings surroundings) {
        TiendoCommand tiendo = new TiendoCommand(surroundings);
        Failures failures = new Failures(tiendo);
        commandLine = new CommandLine(tiendo)
                .addSubcommand(new RunCommand(tiendo, workplaces))
                .addSubcommand(new BoardCommand(tiendo, workplaces))
                .addSubcommand(new RejectsCommand(tiendo, workplaces))
                .addSubcommand(new ValidateCommand(tiendo))
                .addSubcommand(new DemoCommand(tiendo, demoMaker))
                .addSubcommand(new VersionCommand(tiendo))
                .addSubcommand(new GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(surroundings.terminal().ansi()))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Does what the arguments ask; never throws for anything a person did, and never ends the process. */
    public int run(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } finally {
            commandLine.getOut().flush();
            commandLine.getErr().flush();
        }
    }
}

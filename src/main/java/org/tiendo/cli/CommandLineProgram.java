package org.tiendo.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The {@code tiendo} program, ready to be run with arguments. */
public final class CommandLineProgram {

    private final CommandLine commandLine;
    private final Failures failures;

    public CommandLineProgram(
            Workplaces workplaces, Service service, DemoMaker demoMaker, CommandEnvironment environment) {
        TiendoCommand tiendo = new TiendoCommand(environment);
        failures = new Failures(tiendo);
        commandLine = new CommandLine(tiendo)
                .addSubcommand(new RunCommand(tiendo, workplaces))
                .addSubcommand(new BoardCommand(tiendo, workplaces))
                .addSubcommand(new ExplainCommand(tiendo, workplaces))
                .addSubcommand(new ReportCommand(tiendo, workplaces))
                .addSubcommand(new BackfillCommand(tiendo, workplaces))
                .addSubcommand(new RejectsCommand(tiendo, workplaces))
                .addSubcommand(new RestatementsCommand(tiendo, workplaces))
                .addSubcommand(new ExportCommand(tiendo, workplaces))
                .addSubcommand(new AuditPackCommand(tiendo, workplaces))
                .addSubcommand(InquiryCommand.with(tiendo, workplaces))
                .addSubcommand(new RunsCommand(tiendo, workplaces))
                .addSubcommand(new ShowCommand(tiendo, workplaces))
                .addSubcommand(new StopCommand(tiendo, workplaces))
                .addSubcommand(new RestartCommand(tiendo, workplaces))
                .addSubcommand(new RerunCommand(tiendo, workplaces))
                .addSubcommand(new AcceptCommand(tiendo, workplaces))
                .addSubcommand(new AbandonCommand(tiendo, workplaces))
                .addSubcommand(new AuditCommand(tiendo, workplaces))
                .addSubcommand(new VerifyCommand(tiendo, workplaces))
                .addSubcommand(new IncidentsCommand(tiendo, workplaces))
                .addSubcommand(new AcknowledgeCommand(tiendo, workplaces))
                .addSubcommand(new SnoozeCommand(tiendo, workplaces))
                .addSubcommand(new DigestCommand(tiendo, workplaces))
                .addSubcommand(
                        new CommandLine(new PlanCommand(tiendo)).addSubcommand(new PlanDiffCommand(tiendo, workplaces)))
                .addSubcommand(new ServeCommand(tiendo, service))
                .addSubcommand(new CommandLine(new ScheduleCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleNightCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleMissedCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleApplyCommand(tiendo, workplaces)))
                .addSubcommand(new PauseCommand(tiendo, workplaces))
                .addSubcommand(new ResumeCommand(tiendo, workplaces))
                .addSubcommand(new CommandLine(new TokenCommand(tiendo))
                        .addSubcommand(new TokenAddCommand(tiendo, workplaces))
                        .addSubcommand(new TokenListCommand(tiendo, workplaces))
                        .addSubcommand(new TokenRevokeCommand(tiendo, workplaces)))
                .addSubcommand(new CommandLine(new UserCommand(tiendo))
                        .addSubcommand(new UserAddCommand(tiendo, workplaces))
                        .addSubcommand(new UserListCommand(tiendo, workplaces))
                        .addSubcommand(new UserInviteCommand(tiendo, workplaces))
                        .addSubcommand(new UserRoleCommand(tiendo, workplaces))
                        .addSubcommand(new UserEndCommand(tiendo, workplaces)))
                .addSubcommand(new AreasCommand(tiendo))
                .addSubcommand(new SettingsCommand(tiendo))
                .addSubcommand(new ValidateCommand(tiendo))
                .addSubcommand(new DemoCommand(tiendo, demoMaker))
                .addSubcommand(new VersionCommand(tiendo))
                .addSubcommand(new GenerateCompletion())
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
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failures.tellUnexpected(e, commandLine.getErr());
        } finally {
            commandLine.getOut().flush();
            commandLine.getErr().flush();
        }
    }
}

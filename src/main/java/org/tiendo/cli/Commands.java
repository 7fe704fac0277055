package org.tiendo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * The commands by their names. Only the one that is asked for is made: to make them all takes as long as many a command
 * itself.
 */
final class Commands {

    private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

    Commands(TiendoCommand tiendo, Workplaces workplaces, Service service, DemoMaker demoMaker) {
        all.put("run", () -> new RunCommand(tiendo, workplaces));
        all.put("board", () -> new BoardCommand(tiendo, workplaces));
        all.put("explain", () -> new ExplainCommand(tiendo, workplaces));
        all.put("report", () -> new ReportCommand(tiendo, workplaces));
        all.put("backfill", () -> new BackfillCommand(tiendo, workplaces));
        all.put("rejects", () -> new RejectsCommand(tiendo, workplaces));
        all.put("restatements", () -> new RestatementsCommand(tiendo, workplaces));
        all.put("export", () -> new ExportCommand(tiendo, workplaces));
        all.put("audit-pack", () -> new AuditPackCommand(tiendo, workplaces));
        all.put("inquiry", () -> InquiryCommand.with(tiendo, workplaces));
        all.put("runs", () -> new RunsCommand(tiendo, workplaces));
        all.put("show", () -> new ShowCommand(tiendo, workplaces));
        all.put("stop", () -> new StopCommand(tiendo, workplaces));
        all.put("restart", () -> new RestartCommand(tiendo, workplaces));
        all.put("rerun", () -> new RerunCommand(tiendo, workplaces));
        all.put("accept", () -> new AcceptCommand(tiendo, workplaces));
        all.put("abandon", () -> new AbandonCommand(tiendo, workplaces));
        all.put("audit", () -> new AuditCommand(tiendo, workplaces));
        all.put("verify", () -> new VerifyCommand(tiendo, workplaces));
        all.put("incidents", () -> new IncidentsCommand(tiendo, workplaces));
        all.put("acknowledge", () -> new AcknowledgeCommand(tiendo, workplaces));
        all.put("snooze", () -> new SnoozeCommand(tiendo, workplaces));
        all.put("digest", () -> new DigestCommand(tiendo, workplaces));
        all.put(
                "plan",
                () -> new CommandLine(new PlanCommand(tiendo)).addSubcommand(new PlanDiffCommand(tiendo, workplaces)));
        all.put("serve", () -> new ServeCommand(tiendo, service));
        all.put(
                "schedule",
                () -> new CommandLine(new ScheduleCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleNightCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleMissedCommand(tiendo, workplaces))
                        .addSubcommand(new ScheduleApplyCommand(tiendo, workplaces)));
        all.put("pause", () -> new PauseCommand(tiendo, workplaces));
        all.put("resume", () -> new ResumeCommand(tiendo, workplaces));
        all.put(
                "token",
                () -> new CommandLine(new TokenCommand(tiendo))
                        .addSubcommand(new TokenAddCommand(tiendo, workplaces))
                        .addSubcommand(new TokenListCommand(tiendo, workplaces))
                        .addSubcommand(new TokenRevokeCommand(tiendo, workplaces)));
        all.put(
                "user",
                () -> new CommandLine(new UserCommand(tiendo))
                        .addSubcommand(new UserAddCommand(tiendo, workplaces))
                        .addSubcommand(new UserListCommand(tiendo, workplaces))
                        .addSubcommand(new UserInviteCommand(tiendo, workplaces))
                        .addSubcommand(new UserRoleCommand(tiendo, workplaces))
                        .addSubcommand(new UserEndCommand(tiendo, workplaces)));
        all.put("areas", () -> new AreasCommand(tiendo));
        all.put("settings", () -> new SettingsCommand(tiendo));
        all.put("validate", () -> new ValidateCommand(tiendo));
        all.put("demo", () -> new DemoCommand(tiendo, demoMaker));
        all.put("version", () -> new VersionCommand(tiendo));
    }

    /** Adds the command that the arguments begin with; every command where they begin with something else. */
    CommandLine addTo(CommandLine tiendo, String... arguments) {
        @Nullable Supplier<Object> only = arguments.length == 0 ? null : all.get(arguments[0]);
        if (only != null) {
            return tiendo.addSubcommand(arguments[0], only.get());
        }
        all.forEach((name, command) -> tiendo.addSubcommand(name, command.get()));
        return tiendo.addSubcommand(new GenerateCompletion());
    }
}

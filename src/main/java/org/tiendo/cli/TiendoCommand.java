package org.tiendo.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code tiendo} command itself, with the options that all its subcommands share. */
@Command(
        name = "tiendo",
        description = "How far each indicator of a yearly plan is from its target, every morning.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage or configuration; nothing has run",
            "3:the edition is sealed, but some jobs failed"
        })
final class TiendoCommand implements Callable<Integer> {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder that holds jobs/ and config/. Default: $TIENDO_HOME, else the current folder.")
    private @Nullable Path home;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure comes from; as TIENDO_DEBUG=1 does.")
    private boolean stacktrace;

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandEnvironment environment;

    TiendoCommand(CommandEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(environment.err());
        }
        return ExitCode.MISUSED;
    }

    CommandEnvironment environment() {
        return environment;
    }

    PrintWriter out() {
        return environment.out();
    }

    PrintWriter err() {
        return environment.err();
    }

    /** Reads the catalog of the home that the reader named. */
    Catalog catalog() {
        Path named = Optional.ofNullable(home)
                .or(() -> Optional.ofNullable(environment.variables().get("TIENDO_HOME"))
                        .filter(text -> !text.isEmpty())
                        .map(Path::of))
                .orElse(Path.of(""));
        Path folder =
                environment.workingDirectory().resolve(named).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new MisuseException("There is no folder " + folder + ". Name the home by --home or TIENDO_HOME.");
        }
        return Catalog.read(folder, environment.variables());
    }

    boolean wantsStacktrace() {
        return stacktrace
                || !environment.variables().getOrDefault("TIENDO_DEBUG", "").isEmpty();
    }
}

package org.tiendo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.homes.HomeFolder;

/** Types commands into the program, on the evening of New Year 2024, and keeps what it answers. */
final class Typist {

    final FakeWorkplace workplace = new FakeWorkplace();
    final Map<String, String> environment = new HashMap<>();
    Terminal terminal = Terminal.PLAIN;
    Path workingDirectory = HomeFolder.FIGURES;
    Clock clock = Clock.fixed(Instant.parse("2024-01-01T10:00:00Z"), ZoneOffset.UTC);
    Workplaces workplaces = catalog -> workplace;
    Service service = (catalog, told) -> told.accept("serves " + catalog.home());
    DemoMaker demoMaker = (catalog, url, progress) -> {
        progress.accept("made in " + url);
        return List.of();
    };

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    int type(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var command = new CommandEnvironment(
                clock, environment, workingDirectory, terminal, new PrintWriter(out), new PrintWriter(err));
        return new CommandLineProgram(workplaces, service, demoMaker, command).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}

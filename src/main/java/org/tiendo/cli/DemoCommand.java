package org.tiendo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo demo} command. */
@Command(
        name = "demo",
        description = "Creates the synthetic departments of the worked example again; what was in them is replaced.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "JDBC URL of a MySQL server to make them in; user and password come from"
                    + " TIENDO_DEMO_USERNAME and TIENDO_DEMO_PASSWORD. Default: where the home's sources expect them.")
    private @Nullable String store;

    private final TiendoCommand tiendo;
    private final DemoMaker maker;

    DemoCommand(TiendoCommand tiendo, DemoMaker maker) {
        this.tiendo = tiendo;
        this.maker = maker;
    }

    @Override
    public Integer call() {
        List<String> failures = maker.make(tiendo.catalog(), store, this::print);
        if (!failures.isEmpty()) {
            failures.forEach(tiendo.environment().err()::println);
            return ExitCode.FAILED;
        }
        print("The departments are created again; every figure in them is synthetic.");
        return ExitCode.DONE;
    }

    private void print(String sentence) {
        tiendo.out().println(sentence);
        tiendo.out().flush();
    }
}

package org.tiendo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.yaml.Problem;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;

/** The {@code tiendo validate} command; {@link Failures} reports its problems, as for every command. */
@Command(
        name = "validate",
        description = "Checks every file of the home and names all problems; nothing is opened or run.")
final class ValidateCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;

    ValidateCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public Integer call() {
        Catalog catalog = tiendo.catalog();
        int series =
                catalog.jobs().stream().mapToInt(job -> job.series().size()).sum();
        int targets =
                catalog.plans().stream().mapToInt(plan -> plan.targets().size()).sum();
        List<Problem> warnings = catalog.warnings();
        warnings.forEach(tiendo.err()::println);
        tiendo.out()
                .printf(
                        "%s, %d series, %s, %s: all in order%s%n",
                        Words.count(catalog.jobs().size(), "job"),
                        series,
                        Words.count(catalog.indicators().size(), "indicator"),
                        Words.count(targets, "target"),
                        warnings.isEmpty() ? "" : ", " + Words.count(warnings.size(), "warning"));
        return ExitCode.DONE;
    }
}

package org.tiendo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.yaml.Problem;
import picocli.CommandLine.Command;

/** {@code tiendo validate}; its problems are told as everywhere, by {@link Failures}. */
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
                        "%d jobs, %d series, %d indicators, %d targets: all in order%s%n",
                        catalog.jobs().size(), series, catalog.indicators().size(), targets, besides(warnings));
        return ExitCode.DONE;
    }

    private static String besides(List<Problem> warnings) {
        return switch (warnings.size()) {
            case 0 -> "";
            case 1 -> ", 1 warning";
            default -> ", " + warnings.size() + " warnings";
        };
    }
}

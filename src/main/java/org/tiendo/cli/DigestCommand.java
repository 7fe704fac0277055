package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiendo digest}. */
@Command(
        name = "digest",
        description =
                "Shows the morning's summary: the edition, the night's runs, what is wrong, what comes. Sends nothing.")
final class DigestCommand implements Callable<Integer> {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Business date. Default: yesterday in the home's zone.")
    private @Nullable LocalDate date;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    DigestCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() {
        Catalog catalog = tiendo.catalog();
        Instant now = tiendo.surroundings().clock().instant();
        LocalDate yesterday =
                LocalDate.ofInstant(now, catalog.settings().zone()).minusDays(1);
        try (Workplace workplace = workplaces.open(catalog)) {
            tiendo.out().print(workplace.digest(date == null ? yesterday : date, now));
            return ExitCode.DONE;
        }
    }
}

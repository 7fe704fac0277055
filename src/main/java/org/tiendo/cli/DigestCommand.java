package org.tiendo.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tiendo digest}. */
@Command(
        name = "digest",
        description =
                "Shows the morning's summary: the edition, the night's runs, what is wrong, what comes. Sends nothing.")
final class DigestCommand implements Callable<Integer> {

    @Mixin
    private NightOption date = new NightOption();

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
        try (Workplace workplace = workplaces.open(catalog)) {
            tiendo.out().print(workplace.digest(date.at(now, catalog.settings().zone()), now));
            return ExitCode.DONE;
        }
    }
}

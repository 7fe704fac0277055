package org.tiendo.cli;

import java.time.Instant;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo digest} command. */
@Command(
        name = "digest",
        description =
                "Shows the morning's summary: the edition, the night's runs, what is wrong, what comes. Sends nothing.")
final class DigestCommand extends StoreCommand {

    @Mixin
    private NightOption date = new NightOption();

    DigestCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        Instant now = now();
        try (Workplace workplace = open(catalog)) {
            out().print(workplace.digest(date.at(now, catalog.settings().zone()), now));
            return ExitCode.DONE;
        }
    }
}

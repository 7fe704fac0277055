package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.AreaTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo areas} command. */
@Command(
        name = "areas",
        description = "Shows the areas of a day as a tree, and what became of those that have ended or moved.")
final class AreasCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;

    @Option(names = "--date", paramLabel = "DATE", description = "The day on which they exist. Default: today.")
    private @Nullable LocalDate date;

    @Mixin
    private FormatOption format = new FormatOption();

    AreasCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        LocalDate today = LocalDate.ofInstant(
                tiendo.environment().clock().instant(), catalog.settings().zone());
        var table = new AreaTable(catalog.areas(), date == null ? today : date);
        format.print(tiendo.out(), () -> table.render(tiendo.environment().width()), table.listing());
        return ExitCode.DONE;
    }
}

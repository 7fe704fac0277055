package org.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportFormat;
import org.tiendo.ledger.Edition;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.export.EditionExport;
import org.tiendo.report.export.FileFailure;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo export} command. */
@Command(
        name = "export",
        description =
                "Writes the files of a sealed edition: CSV, XLSX, SDMX and Parquet, with checksums and a description.")
final class ExportCommand extends StoreCommand {

    private static final int SHOWN_OF_SEAL = 12;

    @Mixin
    private EditionOptions options = new EditionOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder in which the edition gets a folder. Default: data/export of the home.")
    private @Nullable Path out;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "csv, xlsx, sdmx, parquet, separated by commas. Default: as config/application.yaml says.")
    private @Nullable List<ExportFormat> formats;

    ExportCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        EditionChoice choice =
                options.choice(catalog.settings().zone(), environment().clock());
        try (Workplace workplace = open(catalog)) {
            Optional<Edition> edition = choice.in(workplace.editions());
            if (edition.isEmpty()) {
                err().println(choice.missing(workplace.editions()));
                return ExitCode.FAILED;
            }
            Path folder = workplace.export().folder(edition.get(), root(catalog));
            return write(workplace.export(), edition.get(), formats(workplace.export()), folder);
        }
    }

    private int write(EditionExport export, Edition edition, Set<ExportFormat> chosen, Path folder) {
        try {
            EditionExport.Exported exported = export.write(edition, chosen, folder);
            print(edition, exported.files(), folder);
            if (exported.obstacle() == null) {
                return ExitCode.DONE;
            }
            err().println("The Parquet files could not be written: " + exported.obstacle());
            return ExitCode.FAILED;
        } catch (IOException e) {
            err().println("The files could not be written to " + folder + ": " + FileFailure.words(e));
            return ExitCode.FAILED;
        }
    }

    private void print(Edition edition, List<String> files, Path folder) throws IOException {
        PrintWriter lines = out();
        lines.printf(
                "Edition %s, revision %d, seal %s: %s in %s%n",
                edition.businessDate(),
                edition.revision(),
                edition.sha256().substring(0, SHOWN_OF_SEAL),
                Words.count(files.size(), "file"),
                folder);
        for (String file : files) {
            lines.printf("  %-18s %,12d bytes%n", file, Files.size(folder.resolve(file)));
        }
    }

    private Path root(Catalog catalog) {
        return out == null
                ? EditionExport.root(catalog)
                : environment().workingDirectory().resolve(out).toAbsolutePath().normalize();
    }

    private Set<ExportFormat> formats(EditionExport export) {
        return formats == null ? export.formats() : EnumSet.copyOf(formats);
    }
}

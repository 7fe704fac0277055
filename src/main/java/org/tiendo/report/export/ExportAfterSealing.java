package org.tiendo.report.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportSettings;
import org.tiendo.ledger.Edition;

/** Writes the files of editions when they are sealed, where the settings want it; what fails is reported, not thrown. */
public final class ExportAfterSealing {

    private final EditionExport export;
    private final ExportSettings settings;
    private final Path root;
    private final Consumer<String> failures;

    /** @param failures receives a sentence for people when files could not be written */
    public ExportAfterSealing(EditionExport export, Catalog catalog, Consumer<String> failures) {
        this.export = export;
        settings = catalog.settings().export();
        root = EditionExport.root(catalog);
        this.failures = failures;
    }

    /** Writes the files of the edition, unless its folder holds them already. */
    public void sealed(Edition edition) {
        if (!settings.isAfterSealing()) {
            return;
        }
        Path folder = root.resolve(edition.businessDate().toString());
        try {
            if (!isThere(edition, folder)) {
                export.write(edition, settings.formats(), folder);
            }
        } catch (IOException | RuntimeException e) {
            // The edition is sealed: whatever keeps its files from being written is no failure of the night.
            failures.accept("The files of the edition of " + edition.businessDate() + " could not be written to "
                    + folder + " (" + e + "). The edition is sealed all the same. When the reason is gone, write them"
                    + " with: tiendo export --date " + edition.businessDate());
        }
    }

    private static boolean isThere(Edition edition, Path folder) throws IOException {
        return ExportedFolder.at(folder)
                .filter(earlier -> earlier.seal().equals(edition.sha256()))
                .isPresent();
    }
}

package org.tiendo.report.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportSettings;
import org.tiendo.ledger.Edition;
import org.tiendo.words.Sentence;

/** Writes the files of editions when they are sealed, where the settings want it; what fails is reported, not thrown. */
public final class ExportAfterSealing {

    private final EditionExport export;
    private final ExportJournal journal;
    private final ExportSettings settings;
    private final Path root;
    private final Consumer<String> failures;

    /** @param failures receives a sentence for people when files could not be written */
    public ExportAfterSealing(EditionExport export, ExportJournal journal, Catalog catalog, Consumer<String> failures) {
        this.export = export;
        this.journal = journal;
        settings = catalog.settings().export();
        root = EditionExport.root(catalog);
        this.failures = failures;
    }

    /** Notes that the files are to be written, so that it is known also when this process dies before; part of the seal. */
    public void sealing(Edition edition) {
        if (settings.isAfterSealing()) {
            journal.owed(edition, folder(edition));
        }
    }

    /** Writes the files of the edition, unless its folder holds them already. */
    public void sealed(Edition edition) {
        if (!settings.isAfterSealing()) {
            return;
        }
        try {
            write(edition);
        } catch (IOException | RuntimeException e) {
            // The edition is sealed: whatever keeps its files from being written is no failure of the night.
            failed("The files", edition, FileFailure.words(e));
        }
    }

    private void write(Edition edition) throws IOException {
        if (export.isWritten(edition, export.formats(), folder(edition))) {
            journal.written(edition);
            return;
        }
        String obstacle =
                export.write(edition, export.formats(), folder(edition)).obstacle();
        if (obstacle != null) {
            failed(
                    "The Parquet files",
                    edition,
                    Sentence.of(FileProblem.NO_PARQUET, obstacle).toString());
        }
    }

    private void failed(String files, Edition edition, String reason) {
        failures.accept(files + " of the edition of " + edition.businessDate() + " could not be written to "
                + folder(edition) + " (" + reason + "). The edition is sealed all the same. When the reason is gone,"
                + " write them with: tiendo export --date " + edition.businessDate());
        note(edition, reason);
    }

    private void note(Edition edition, String reason) {
        try {
            journal.failed(edition, folder(edition), reason);
        } catch (RuntimeException e) {
            failures.accept("That they could not be written is not in the store (" + FileFailure.words(e) + ").");
        }
    }

    private Path folder(Edition edition) {
        return EditionExport.latest(edition, root);
    }
}

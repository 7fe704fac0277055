package org.tiendo.report.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportFormat;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;

/** Writes the files of a sealed edition into a folder of its own. */
public final class EditionExport {

    private final Catalog catalog;
    private final Ledger ledger;
    private final ExportJournal journal;

    /** @param catalog the source of names, and of the settings of the files */
    public EditionExport(Catalog catalog, Ledger ledger, ExportJournal journal) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.journal = journal;
    }

    /** The folder of the exports of a home, which has a folder for each business date. */
    public static Path root(Catalog catalog) {
        return catalog.home().resolve("data").resolve("export");
    }

    /** The folder of an edition: its business date, and of a revision that is not the latest its number too. */
    public Path folder(Edition edition, Path root) {
        boolean isLatest = ledger.editions()
                .latest(edition.businessDate())
                .filter(edition::equals)
                .isPresent();
        return isLatest ? latest(edition, root) : root.resolve(edition.businessDate() + ".r" + edition.revision());
    }

    /** The folder of an edition that is the latest revision of its business date. */
    static Path latest(Edition edition, Path root) {
        return root.resolve(edition.businessDate().toString());
    }

    /**
     * Writes the files, and replaces the folder as a whole. The same edition gives the same bytes.
     *
     * @param formats at least one
     * @return the names of the files, in the order in which they were written
     * @throws FileAlreadyExistsException when the folder holds something, and it is not an export
     * @throws IOException when the files can't be written; the folder is as it was
     */
    public List<String> write(Edition edition, Set<ExportFormat> formats, Path folder) throws IOException {
        List<ExportFile> files = new EditionFiles(catalog, ledger).of(edition, formats);
        String title = DataPackage.title(edition, catalog.plansFor(edition.businessDate()));
        new FolderWriter(folder).write(files, written -> DataPackage.of(edition, title, written));
        if (folder.equals(latest(edition, root(catalog)))) {
            journal.written(edition);
        }
        return ExportedFolder.at(folder).orElseThrow().files();
    }
}

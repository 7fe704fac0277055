package org.tiendo.report.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportFormat;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;

/** Writes the files of a sealed edition into a folder of its own. */
public final class EditionExport {

    private final Catalog catalog;
    private final Ledger ledger;
    private final ExportJournal journal;
    private final ParquetWriter parquet = ParquetWriter.installed();

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

    /** The formats of the settings; Parquet among others is meant for where there is a driver that writes it. */
    public Set<ExportFormat> formats() {
        Set<ExportFormat> formats = catalog.settings().export().formats();
        return parquet.hasDriver() || formats.size() == 1 ? formats : without(ExportFormat.PARQUET, formats);
    }

    /** Returns whether the folder has the files of the edition in all of the formats; it may have more. */
    boolean isWritten(Edition edition, Set<ExportFormat> formats, Path folder) throws IOException {
        List<String> names =
                files(edition, formats).stream().map(ExportFile::name).toList();
        return ExportedFolder.at(folder)
                .filter(earlier -> earlier.seal().equals(edition.sha256()))
                .filter(earlier -> earlier.files().containsAll(names))
                .isPresent();
    }

    /**
     * Writes the files, and replaces the folder as a whole. The same edition gives the same bytes. Where Parquet files
     * can't be written, those in the other formats are.
     *
     * @param formats at least one
     * @throws FileAlreadyExistsException when the folder holds something, and it is not an export
     * @throws IOException when the files can't be written; the folder is as it was
     */
    public Exported write(Edition edition, Set<ExportFormat> formats, Path folder) throws IOException {
        String obstacle =
                formats.contains(ExportFormat.PARQUET) ? parquet.obstacle().orElse(null) : null;
        List<ExportFile> files = files(edition, obstacle == null ? formats : without(ExportFormat.PARQUET, formats));
        if (files.isEmpty()) {
            throw new IOException(obstacle);
        }
        String title = DataPackage.title(edition, catalog.plansFor(edition.businessDate()));
        new FolderWriter(folder).write(files, written -> DataPackage.of(edition, title, written));
        if (obstacle == null && folder.equals(latest(edition, root(catalog)))) {
            journal.written(edition);
        }
        return new Exported(ExportedFolder.at(folder).orElseThrow().files(), obstacle);
    }

    private List<ExportFile> files(Edition edition, Set<ExportFormat> formats) {
        return new EditionFiles(catalog, ledger, parquet).of(edition, formats);
    }

    private static Set<ExportFormat> without(ExportFormat one, Set<ExportFormat> formats) {
        return formats.stream()
                .filter(format -> format != one)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
    }

    /**
     * The files of an edition as they were written.
     *
     * @param files their names, in the order of the formats
     * @param obstacle why there are no Parquet files among them that should be; null where none is missing
     */
    public record Exported(List<String> files, @Nullable String obstacle) {}
}

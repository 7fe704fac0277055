package org.tiendo.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ExportFormat;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;
import org.tiendo.report.Board;
import org.tiendo.report.ItemColumn;
import org.tiendo.report.Listing;
import org.tiendo.report.RestatementTable;
import org.tiendo.report.WorkbookOrigin;

/** The files that an edition has in the chosen formats; its rows are read anew for each, never kept. */
record EditionFiles(Catalog catalog, Ledger ledger, ParquetWriter parquet) {

    private static final char BOM = '\uFEFF';

    List<ExportFile> of(Edition edition, Set<ExportFormat> formats) {
        List<ExportFile> files = new ArrayList<>();
        for (ExportFormat format : formats) {
            files.addAll(
                    switch (format) {
                        case CSV -> csv(edition);
                        case XLSX -> List.of(xlsx(edition));
                        case SDMX -> sdmx(edition);
                        case PARQUET -> parquet(edition);
                    });
        }
        return files;
    }

    private List<ExportFile> csv(Edition edition) {
        return List.of(
                csv("board", "Every indicator in every area", board(edition)),
                csv("items", "The items of the plan", items(edition)),
                csv("restatements", "What this edition says otherwise than an earlier one", restatements(edition)));
    }

    private ExportFile csv(String name, String title, Listing<?> listing) {
        boolean hasBom = catalog.settings().export().hasBom();
        return new ExportFile(
                name + ".csv",
                title,
                "text/csv",
                hasBom ? "utf-8-sig" : "utf-8",
                TableSchemas.of(name),
                out -> write(out, text -> {
                    if (hasBom) {
                        text.append(BOM);
                    }
                    listing.writeCsvForSpreadsheets(text);
                }));
    }

    private List<ExportFile> parquet(Edition edition) {
        return List.of(
                parquet("board", board(edition)),
                parquet("items", items(edition)),
                parquet("restatements", restatements(edition)));
    }

    private ExportFile parquet(String name, Listing<?> listing) {
        return new ExportFile(
                name + ".parquet",
                "The same rows as " + name + ".csv with typed columns",
                "application/vnd.apache.parquet",
                null,
                null,
                out -> parquet.write(listing, TableSchemas.of(name).at("/fields"), out));
    }

    private ExportFile xlsx(Edition edition) {
        return new ExportFile(
                "board.xlsx",
                "The same rows as board.csv for a spreadsheet",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                null,
                null,
                out -> board(edition).writeXlsx(out, WorkbookOrigin.of("board", edition)));
    }

    private List<ExportFile> sdmx(Edition edition) {
        var structure = new SdmxStructure(edition, catalog);
        return List.of(
                new ExportFile(
                        "sdmx.csv",
                        "The same rows as SDMX-CSV 2.0",
                        "application/vnd.sdmx.data+csv; version=2.0.0",
                        "utf-8",
                        TableSchemas.ofSdmx(),
                        out -> write(
                                out,
                                text -> SdmxCsv.write(edition, ledger.editions().streamed(edition), text))),
                new ExportFile(
                        "structure.json",
                        "The data structure of sdmx.csv with its code lists, as SDMX-JSON 2.0",
                        "application/vnd.sdmx.structure+json; version=2.0.0",
                        "utf-8",
                        null,
                        out -> write(
                                out, text -> structure.write(ledger.editions().streamed(edition), text))));
    }

    private Listing<?> board(Edition edition) {
        return Board.listing(edition, ledger.editions().streamed(edition));
    }

    private Listing<?> items(Edition edition) {
        return ItemColumn.listing(ledger.editions().items(edition));
    }

    private Listing<?> restatements(Edition edition) {
        return RestatementTable.listing(ledger.restatements().of(edition));
    }

    private static void write(OutputStream out, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(writer);
        writer.flush();
    }

    /** Writes a text. */
    @FunctionalInterface
    private interface Text {
        void write(Writer text) throws IOException;
    }
}

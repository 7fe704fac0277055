package org.tiendo.report.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.SealedLines;
import org.tiendo.ledger.SealedLines.Link;

/** Writes all that a third party needs to check the editions of a year; docs/audit.md describes the files. */
public final class AuditPack {

    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final int fetched;
    private final SealedLines lines;

    /**
     * @param catalog the source of areas, series and limits, of which the ledger keeps no versions
     * @param fetched the rows that the driver fetches at once, where it would else hold a whole table
     */
    public AuditPack(Catalog catalog, JdbcClient jdbc, int fetched) {
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.fetched = fetched;
        this.lines = new SealedLines(jdbc);
    }

    /**
     * The editions and snapshots of a pack.
     *
     * @param seal the seal of the last edition
     */
    public record Written(int editions, long snapshots, String seal) {}

    /**
     * Writes the pack as a whole or not at all; the same editions give the same bytes.
     *
     * @param to a ZIP file where the name ends with {@code .zip}, else a folder
     * @return empty where the year has no edition; then nothing is written
     * @throws FileAlreadyExistsException when there is something in this place
     */
    public Optional<Written> write(int year, Path to) throws IOException {
        Period dates = Period.year(year);
        List<Link> chain = lines.chain(dates);
        List<Link> own = chain.stream()
                .filter(link -> dates.contains(link.edition().businessDate()))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        try (PackFiles files = PackFiles.at(to, sealedLast(own))) {
            write(chain, own, dates, files);
            files.finish();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return Optional.of(new Written(
                own.size(),
                own.stream().mapToLong(link -> link.edition().snapshots()).sum(),
                own.get(own.size() - 1).edition().sha256()));
    }

    private void write(List<Link> chain, List<Link> own, Period dates, PackFiles files) throws IOException {
        files.add("README.md", text -> text.append(resource("README.md")));
        files.add("check.py", text -> text.append(resource("check.py")));
        files.add("catalog.json", text -> text.append(CatalogJson.of(catalog)));
        files.add(
                "editions.csv",
                text -> ChainTable.write(chain, dates, catalog.settings().zone(), text));
        Link last = own.get(own.size() - 1);
        var extent = new PackTable.Extent(dates, last.sequence(), sealedLast(own));
        for (PackTable table : PackTable.values()) {
            files.add(table.name().toLowerCase(Locale.ROOT) + ".csv", text -> table.write(jdbc, fetched, extent, text));
        }
        for (Link link : own) {
            files.add("editions/" + name(link.edition()), text -> lines.write(link, text));
        }
    }

    private static String name(Edition edition) {
        return edition.businessDate() + ".r" + edition.revision() + ".txt";
    }

    private static Instant sealedLast(List<Link> own) {
        return own.stream()
                .map(link -> link.edition().sealedAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = AuditPack.class.getResourceAsStream("/audit/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

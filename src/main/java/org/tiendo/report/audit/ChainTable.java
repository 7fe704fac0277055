package org.tiendo.report.audit;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.SealedLines.Link;

/** The chain of editions as a table; those of other dates are links only. */
final class ChainTable {

    private ChainTable() {}

    /** @param zone the zone of the day on which a cut-off lies */
    static void write(List<Link> chain, Period dates, ZoneId zone, Appendable text) throws IOException {
        CSVPrinter rows = PackTable.FORMAT
                .builder()
                .setHeader(
                        "sequence",
                        "business_date",
                        "revision",
                        "cut_off",
                        "cut_off_day",
                        "sealed_at",
                        "snapshots",
                        "form",
                        "seal",
                        "previous",
                        "run",
                        "in_pack")
                .get()
                .print(text);
        for (Link link : chain) {
            Edition edition = link.edition();
            rows.printRecord(
                    link.sequence(),
                    edition.businessDate(),
                    edition.revision(),
                    edition.cutOff(),
                    edition.cutOff().atZone(zone).toLocalDate(),
                    edition.sealedAt(),
                    edition.snapshots(),
                    link.form(),
                    edition.sha256(),
                    Objects.requireNonNullElse(edition.previous(), ""),
                    edition.run(),
                    dates.contains(edition.businessDate()));
        }
    }
}

package org.tiendo.report.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * Writes snapshots as SDMX-CSV 2.0: one observation a row, with lines ended by CRLF. Each row replaces what a reader
 * has of the same indicator, area and day; an empty value is one that there is not.
 */
final class SdmxCsv {

    /** Replaces the whole observation. */
    private static final String ACTION = "R";

    private SdmxCsv() {}

    /** The columns before those of the components. */
    static Stream<String> leading() {
        return Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    }

    static void write(Edition edition, Iterable<Snapshot> snapshots, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        SdmxComponent[] components = SdmxComponent.values();
        printer.printRecord(Stream.concat(leading(), Arrays.stream(components).map(SdmxComponent::name)));
        for (Snapshot snapshot : snapshots) {
            Stream<String> values = Arrays.stream(components).map(component -> text(component.of(edition, snapshot)));
            printer.printRecord(Stream.concat(Stream.of("datastructure", SdmxStructure.IDENTITY, ACTION), values));
        }
    }

    /** A constant by its name in capitals, as it stands in the code lists. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return Decimals.plain(number).toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}

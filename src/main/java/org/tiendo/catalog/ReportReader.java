package org.tiendo.catalog;

import org.tiendo.catalog.ReportSettings.Text;
import org.tiendo.catalog.yaml.Entry;

/** Reads the settings of the monthly report from a {@code report} block without problems. */
final class ReportReader {

    private ReportReader() {}

    static ReportSettings read(Entry report) {
        Entry signer = report.block("signer");
        return new ReportSettings(
                text(report.block("organisation")),
                text(report.block("parent")),
                report.words("number").orElse(""),
                text(report.block("place")),
                report.items("recipients").stream().map(ReportReader::text).toList(),
                text(signer.block("title")),
                signer.words("name").orElse(""));
    }

    private static Text text(Entry entry) {
        return new Text(entry.words("vi").orElse(""), entry.words("en").orElse(""));
    }
}

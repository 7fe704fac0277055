package org.tiendo.catalog;

import org.tiendo.catalog.yaml.Entry;

/** Reads the settings of the monthly report from a {@code report} block without problems. */
record ReportReader(TextReader texts) {

    ReportSettings read(Entry report) {
        Entry signer = report.block("signer");
        return new ReportSettings(
                text(report, "organisation"),
                text(report, "parent"),
                report.words("number").orElse(""),
                text(report, "place"),
                report.items("recipients").stream()
                        .flatMap(recipient -> texts.read(recipient).stream())
                        .toList(),
                text(signer, "title"),
                signer.words("name").orElse(""));
    }

    private Text text(Entry entry, String key) {
        return texts.find(entry, key).orElse(Text.EMPTY);
    }
}

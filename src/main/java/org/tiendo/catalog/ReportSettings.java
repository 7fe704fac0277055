package org.tiendo.catalog;

import java.util.List;

/**
 * The settings of the monthly report: who issues it, to whom it goes, and who signs it. What is not stated is empty.
 *
 * @param parent the body that the organisation belongs to
 * @param number the form of the document's number, as {@code /BC-SNV}, to be completed by hand
 * @param place the place that stands before the date
 */
public record ReportSettings(
        Text organisation,
        Text parent,
        String number,
        Text place,
        List<Text> recipients,
        Text signerTitle,
        String signerName) {

    static final ReportSettings NONE =
            new ReportSettings(Text.EMPTY, Text.EMPTY, "", Text.EMPTY, List.of(), Text.EMPTY, "");

    public ReportSettings {
        recipients = List.copyOf(recipients);
    }
}

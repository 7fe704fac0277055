package org.tiendo.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Adds the sheet that states the origin of a workbook's rows, and what its cells hold. */
final class OriginSheet {

    private static final String TIMES = "UTC, to the millisecond";
    private static final String NUMBERS = "unrounded up to 15 significant digits; quotients of more (over ten decimals)"
            + " rounded to 15, any other number of more digits as a text";

    private OriginSheet() {}

    static void add(Workbook workbook, WorkbookOrigin origin) throws IOException {
        var sheet = new ListingSheet(workbook, "origin", List.of("name", "value"));
        for (var fact : origin.facts().entrySet()) {
            sheet.add(Arrays.asList(fact.getKey(), fact.getValue()));
        }
        sheet.add(Arrays.asList("times", TIMES));
        sheet.add(Arrays.asList("numbers", NUMBERS));
        sheet.end();
    }
}

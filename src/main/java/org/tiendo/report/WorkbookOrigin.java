package org.tiendo.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;

/**
 * The origin of the rows of a workbook, which its second sheet states.
 *
 * @param sheet the name of the sheet with the rows: at most 31 characters
 * @param madeAt the time in the properties of the workbook, the only one that its bytes depend on
 * @param facts names with their values, in their order
 */
public record WorkbookOrigin(String sheet, Instant madeAt, Map<String, @Nullable Object> facts) {

    public WorkbookOrigin {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The origin of rows that are of no single edition. */
    public static WorkbookOrigin of(String sheet, Instant readAt) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("read_at", readAt);
        return new WorkbookOrigin(sheet, readAt, facts);
    }

    /** The origin of rows of a sealed edition: made when it was sealed, so the same edition gives the same file. */
    public static WorkbookOrigin of(String sheet, Edition edition) {
        return new WorkbookOrigin(sheet, edition.sealedAt(), EditionFacts.of(edition));
    }
}

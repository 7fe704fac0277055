package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Reading.Undecidable;

/**
 * Leaves out of an assessment the numbers that the ledger cannot hold, so that one absurd number does not prevent an
 * edition from being sealed.
 */
final class OutOfRange {

    private static final String PREFIX = "out of range: ";

    private OutOfRange() {}

    /** The figure, or an undecidable reading where it is too large for the ledger. */
    static Reading refused(Figure figure) {
        return figure.amount()
                .excess()
                .<Reading>map(why -> new Undecidable(PREFIX + "the actual " + why, figure.used()))
                .orElse(figure);
    }

    /** The names of the quantities that are left out; empty where all can be kept. */
    static String words(Distance distance, Outlook outlook) {
        Map<String, @Nullable BigDecimal> quantities = new LinkedHashMap<>();
        quantities.put("gap", distance.gap());
        quantities.put("progress", distance.progress());
        quantities.put("expected", outlook.expected());
        quantities.put("pace", outlook.pace());
        quantities.put("forecast", outlook.forecast());
        String names = quantities.entrySet().stream()
                .filter(quantity -> quantity.getValue() != null && Decimals.kept(quantity.getValue()) == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : PREFIX + names;
    }
}

package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Reading.Undecidable;

/**
 * Leaves out of an assessment the numbers that the ledger cannot hold, so that one absurd number does not prevent an
 * edition from being sealed.
 */
final class OutOfRange {

    private OutOfRange() {}

    /** The figure, or an undecidable reading where it is too large for the ledger. */
    static Reading refused(Figure figure) {
        return figure.amount()
                .excessDigits()
                .<Reading>map(digits ->
                        new Undecidable(RemarkKind.ACTUAL_TOO_LARGE.of(digits, Amount.WHOLE_DIGITS), figure.used()))
                .orElse(figure);
    }

    /** The remark on the quantities that are left out; empty where all can be kept. */
    static List<Remark> remarks(Distance distance, Outlook outlook) {
        Map<RemarkKind, @Nullable BigDecimal> quantities = new LinkedHashMap<>();
        quantities.put(RemarkKind.QUANTITY_GAP, distance.gap());
        quantities.put(RemarkKind.QUANTITY_PROGRESS, distance.progress());
        quantities.put(RemarkKind.QUANTITY_EXPECTED, outlook.expected());
        quantities.put(RemarkKind.QUANTITY_PACE, outlook.pace());
        quantities.put(RemarkKind.QUANTITY_FORECAST, outlook.forecast());
        List<Remark> names = quantities.entrySet().stream()
                .filter(quantity -> quantity.getValue() != null && Decimals.kept(quantity.getValue()) == null)
                .map(quantity -> quantity.getKey().of())
                .toList();
        return names.isEmpty() ? List.of() : List.of(RemarkKind.OUT_OF_RANGE.of(names));
    }
}

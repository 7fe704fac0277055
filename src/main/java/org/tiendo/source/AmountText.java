package org.tiendo.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;

/** Amounts as people write them: {@code 37}, {@code >=31}, {@code trên 4}. */
final class AmountText {

    private record Prefix(String text, Bound bound) {}

    /** Tried in order, so that {@code >=} is not taken for {@code >}. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix(">=", Bound.AT_LEAST),
            new Prefix("≥", Bound.AT_LEAST),
            new Prefix("<=", Bound.AT_MOST),
            new Prefix("≤", Bound.AT_MOST),
            new Prefix(">", Bound.MORE_THAN),
            new Prefix("<", Bound.LESS_THAN),
            new Prefix("trên ", Bound.MORE_THAN),
            new Prefix("dưới ", Bound.LESS_THAN));

    private AmountText() {}

    /** The amount that a text without surrounding spaces says; null when it says none. */
    static @Nullable Amount parse(String text, NumberFormat numbers) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var prefix : PREFIXES) {
            if (lower.startsWith(prefix.text())) {
                return amount(prefix.bound(), lower.substring(prefix.text().length()), numbers);
            }
        }
        return amount(Bound.EXACT, lower, numbers);
    }

    private static @Nullable Amount amount(Bound bound, String number, NumberFormat numbers) {
        var value = numbers.parse(number.strip());
        return value == null ? null : new Amount(bound, value);
    }
}

package org.tiendo.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;
import org.tiendo.store.Column;

/** Lines of a {@link CanonicalForm}, written field by field. */
final class CanonicalLines {

    private final StringBuilder text = new StringBuilder();
    private boolean isBegun;

    CanonicalLines add(@Nullable Object value) {
        if (isBegun) {
            text.append('\t');
        }
        isBegun = true;
        append(value);
        return this;
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof BigDecimal decimal) {
            // Rounded as the ledger keeps it, so that a sealed number and the same number read back have the same text.
            text.append(Decimals.normalised(decimal).toPlainString());
        } else {
            escape(value instanceof Enum<?> word ? Column.of(word) : value.toString());
        }
    }

    private void escape(String field) {
        for (int at = 0; at < field.length(); at++) {
            char character = field.charAt(at);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    /** Ends the line; one without a field is left out. */
    void end() {
        if (isBegun) {
            text.append('\n');
        }
        isBegun = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

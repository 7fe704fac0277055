package org.tiendo.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of the job and its sums by area and month, as one writes them by hand for this one register. */
final class CheckedSums {

    private final Map<String, long[]> cents = new HashMap<>();
    private final LongSet keys = new LongSet();
    private long accepted;
    private long rejected;

    CheckedSums() {
        for (int area = 0; area < Register.AREAS; area++) {
            cents.put(Register.nameOf(area), new long[Register.LAST_DAY.getYear() * 12 + 12]);
        }
    }

    /**
     * @param day null for a text that is no day
     * @param amount in hundredths; null where the row has none
     */
    void add(long key, @Nullable String area, @Nullable LocalDate day, @Nullable Long amount) {
        long @Nullable [] months = cents.get(area);
        if (amount == null || amount < 0 || months == null || day == null || isOutside(day) || !keys.add(key + 1)) {
            rejected++;
            return;
        }
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        months[month] = Math.addExact(months[month], amount);
        accepted++;
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(Register.FIRST_DAY) || day.isAfter(Register.LAST_DAY);
    }

    Totals totals() {
        long sum = 0;
        for (long[] months : cents.values()) {
            for (long month : months) {
                sum += month;
            }
        }
        return new Totals(accepted, rejected, BigDecimal.valueOf(sum, 2));
    }
}

package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnKeysTest {

    private static final int ROWS = 60_000;
    private static final long MOST_DIGITS = 999_999_999_999_999_999L;

    private final KeyHash hash = new KeyHash();

    /** The key of each row, and the memory: enough, and so little that the keys move to hashes and to the disk. */
    static Stream<Arguments> orders() {
        var random = new Random(61);
        Map<String, LongUnaryOperator> orders = Map.of(
                "ascending", row -> row,
                "ascending with gaps", row -> row * row * 1_000 - MOST_DIGITS,
                "descending", row -> -row,
                "in no order", row -> random.nextLong(-MOST_DIGITS, MOST_DIGITS),
                "one in a hundred repeats an earlier one", row -> row % 100 == 99 ? random.nextLong(row) : row,
                "first ascending, then again", row -> row % (ROWS / 2),
                "two streams in turns", row -> row % 2 * 1_000_000 + row);
        return orders.entrySet().stream()
                .flatMap(order -> Stream.of(12L << 20, 1L << 18, 100L)
                        .map(bytes -> Arguments.of(order.getKey(), order.getValue(), bytes)));
    }

    @ParameterizedTest(name = "{0}, {2} bytes")
    @MethodSource("orders")
    void remembersWhatAMapRemembers(String name, LongUnaryOperator keyOfRow, long bytesInMemory) {
        var random = new Random(62);
        Map<Long, Long> expected = new HashMap<>();
        try (var keys = new ColumnKeys(bytesInMemory)) {
            for (int row = 1; row <= ROWS; row++) {
                long number = keyOfRow.applyAsLong(row);
                assertThat(keys.of(hash.of(number))).isEqualTo(expected.getOrDefault(number, SeenKeys.UNSEEN));
                if (random.nextInt(10) > 0) {
                    long what = (long) row << UniqueRows.NIGHT_BITS | random.nextInt(3);
                    keys.remember(hash.of(number), what);
                    expected.put(number, what);
                }
            }
            expected.forEach(
                    (number, what) -> assertThat(keys.of(hash.of(number))).isEqualTo(what));
        }
    }

    @Test
    void tellsTextsFromNumbers() {
        try (var keys = new ColumnKeys(1 << 20)) {
            keys.remember(hash.of(7), 1);
            keys.remember(hash.of("7"), 2);

            assertThat(keys.of(hash.of(7))).isEqualTo(1);
            assertThat(keys.of(hash.of("7"))).isEqualTo(2);
            assertThat(keys.of(hash.of("8"))).isEqualTo(SeenKeys.UNSEEN);
        }
    }

    @Test
    void keepsTheKeysOfATableInLittleMoreThanAByteEach() {
        var keys = new AscendingKeys();
        for (int row = 1; row <= 1_000_000; row++) {
            keys.add(row, (long) row << UniqueRows.NIGHT_BITS);
        }

        assertThat(keys.size()).isEqualTo(1_000_000);
        assertThat(keys.bytes()).isLessThan(1_400_000);
    }
}

package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenKeysTest {

    private static KeyHash hash(String text) {
        return new KeyHash().of(text);
    }

    /** In memory, some of them on disk, and all on disk. */
    @ParameterizedTest
    @ValueSource(longs = {12 << 20, 1 << 19, 0})
    void remembersWhatAMapRemembers(long bytesInMemory) {
        var random = new Random(60);
        Map<String, Long> expected = new HashMap<>();
        try (var keys = new SeenKeys(bytesInMemory)) {
            for (int round = 0; round < 60_000; round++) {
                String text = "E" + random.nextInt(30_000);
                assertThat(keys.of(hash(text))).isEqualTo(expected.getOrDefault(text, SeenKeys.UNSEEN));
                long what = 1L + random.nextInt(1_000);
                keys.remember(hash(text), what);
                expected.put(text, what);
            }
        }
    }

    /** Some 25 MB of pages, for which the file grows more than once. */
    @Test
    void remembersMoreKeysThanTheFileHasRoomForAtFirst() {
        int texts = 700_000;
        try (var keys = new SeenKeys(0)) {
            for (int number = 1; number <= texts; number++) {
                keys.remember(hash("E" + number), number);
            }
            for (int number = 1; number <= texts; number++) {
                if (keys.of(hash("E" + number)) != number) {
                    throw new AssertionError("E" + number);
                }
            }
            assertThat(keys.of(hash("E0"))).isEqualTo(SeenKeys.UNSEEN);
        }
    }

    @Test
    void tellsTextsApartThatDifferInOneLetterOrInLength() {
        Set<String> texts = new HashSet<>();
        for (int number = 0; number < 100_000; number++) {
            texts.addAll(List.of("" + number, "0" + number, number + "\0", "Đ" + number));
        }
        Set<List<Long>> hashes = new HashSet<>();
        texts.forEach(text -> hashes.add(List.of(hash(text).high(), hash(text).low())));

        assertThat(hashes).hasSameSizeAs(texts);
    }

    /** Each half by itself is as good as chance: of half a million none is there twice, nor are their upper parts uneven. */
    @Test
    void spreadsTextsOverAllNumbers() {
        Set<Long> highs = new HashSet<>();
        Set<Long> lows = new HashSet<>();
        int[] perSixteenth = new int[16];
        for (int number = 0; number < 500_000; number++) {
            KeyHash hash = hash("62-" + number);
            highs.add(hash.high());
            lows.add(hash.low());
            perSixteenth[(int) (hash.high() >>> 60)]++;
        }
        assertThat(highs).hasSize(500_000);
        assertThat(lows).hasSize(500_000);
        assertThat(IntStream.of(perSixteenth)).allMatch(count -> count > 30_000 && count < 32_500);
    }
}

package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final ArrayList<String> read = new ArrayList<>();
    private final Memo<Integer> lengths = new Memo<>(text -> {
        read.add(text);
        return text.length();
    });

    @Test
    void readsATextOnce() {
        for (int row = 0; row < 10_000; row++) {
            assertThat(lengths.of("day " + row % 365)).isBetween(5, 7);
        }
        assertThat(read).hasSize(365);
    }

    @Test
    void forgetsRatherThanGrowing() {
        for (int row = 0; row <= Memo.KEPT; row++) {
            lengths.of("row " + row);
        }
        lengths.of("row 0");
        assertThat(read).hasSize(Memo.KEPT + 2).endsWith("row 0");
    }
}

package org.tiendo.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoreFiguresTest {

    @Test
    void countsTheFiguresAfterTheFirst() {
        assertThat(MoreFigures.after(1)).isEmpty();
        assertThat(MoreFigures.after(2)).isEqualTo(", and 1 more figure");
        assertThat(MoreFigures.after(4)).isEqualTo(", and 3 more figures");
    }
}

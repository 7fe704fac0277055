package org.tiendo.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;

class MoreFiguresTest {

    @Test
    void countsTheFiguresAfterTheFirst() {
        assertThat(MoreFigures.after(1)).isEqualTo(Remark.NOTHING);
        assertThat(MoreFigures.after(2)).isEqualTo(RemarkKind.MORE_FIGURES.of(1));
        assertThat(MoreFigures.after(4)).isEqualTo(RemarkKind.MORE_FIGURES.of(3));
    }
}

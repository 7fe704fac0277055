package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

    private final Areas areas = Areas.of(List.of(area("62", "Tỉnh Kon Tum"), area("613", "Tống Sơ")));
    private final Totals totals = new Totals(List.of("Toàn tỉnh", "Tổng số", "Cả nước"), areas);

    private static Area area(String code, String name) {
        return new Area(code, TestText.of(name, name), "district", List.of(), null, null, null, List.of(), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Toàn tỉnh", "TOÀN TỈNH", "  Toàn   tỉnh ", "toàn tỉnh:", "Toan tinh", "(Tổng số)", "CẢ NƯỚC"})
    void areFoundHoweverTheyAreWritten(String cell) {
        assertThat(totals.contain(cell)).isTrue();
        assertThat(totals.contain(Normalizer.normalize(cell, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "Tổng", "Tỉnh Kon Tum", "62"})
    void areNothingElse(String cell) {
        assertThat(totals.contain(cell)).isFalse();
    }

    @Test
    void doNotSwallowAnAreaThatIsWrittenWithOtherAccents() {
        assertThat(totals.contain("Tống Sơ")).isFalse();
        assertThat(totals.contain("Tong so")).isFalse();
        assertThat(new Totals(List.of("Tổng số"), Areas.of(List.of())).contain("Tong so:"))
                .isTrue();
    }

    @Test
    void areThoseOfTheJobAlone() {
        assertThat(new Totals(List.of(), areas).contain("Toàn tỉnh")).isFalse();
        assertThat(new Totals(List.of("***"), areas).contain("Kon Tum")).isFalse();
        assertThat(new Totals(List.of("***"), areas).contain(" *** ")).isTrue();
        assertThat(new Totals(List.of("***"), areas).contain("-")).isFalse();
    }
}

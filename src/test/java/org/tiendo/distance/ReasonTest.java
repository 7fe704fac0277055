package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Remark MISSING = RemarkKind.NO_FIGURE_OF.of("exports", LocalDate.of(2022, 12, 31));

    @Test
    void hasTheKindsOfItsRemarksAndOfTheRemarksWithin() {
        Reason reason = Reason.of(List.of(RemarkKind.NO_BASELINE.of(MISSING)));

        assertThat(reason.has(RemarkKind.NO_BASELINE)).isTrue();
        assertThat(reason.has(RemarkKind.NO_FIGURE_OF)).isTrue();
        assertThat(reason.has(RemarkKind.MISSING_MONTHS)).isFalse();
        assertThat(reason.isOld()).isFalse();
    }

    @Test
    void ofAnOldEditionHasTheKindsThatItsSentenceSpeaksOf() {
        Reason old = Reason.ofSentence("no baseline: no figure of exports of 2022-12-31; missing: 03");

        assertThat(old.isOld()).isTrue();
        assertThat(old.has(RemarkKind.NO_BASELINE)).isTrue();
        assertThat(old.has(RemarkKind.MISSING_MONTHS)).isTrue();
        assertThat(old.has(RemarkKind.STALE)).isFalse();
        assertThat(old.has(RemarkKind.MONTHS_COUNTED))
                .as("a kind without a word at its start")
                .isFalse();
        assertThat(old).hasToString("no baseline: no figure of exports of 2022-12-31; missing: 03");
    }

    @Test
    void withoutRemarksIsNone() {
        assertThat(Reason.of(List.of())).isSameAs(Reason.NONE);
        assertThat(Reason.ofSentence("")).isSameAs(Reason.NONE);
        assertThat(Reason.NONE.isEmpty()).isTrue();
    }

    @Test
    void equalNumbersAreEqualRemarks() {
        assertThat(RemarkKind.MONTHS_COUNTED.of(9, 12L))
                .isEqualTo(RemarkKind.MONTHS_COUNTED.of(new BigDecimal("9.0"), new BigDecimal("12")));
        assertThat(RemarkKind.OUT_OF_RANGE.of(List.of(1)))
                .isEqualTo(RemarkKind.OUT_OF_RANGE.of(List.of(new BigDecimal("1.00"))));
    }

    @Test
    void anArgumentIsOfATypeThatCanBePutIntoWords() {
        var unknown = RemarkKind.WORD.of(LocalTime.NOON);

        assertThatThrownBy(() -> Reason.of(List.of(unknown)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a remark has no argument such as 12:00");
    }
}

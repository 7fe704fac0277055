package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemRollUpTest {

    @ParameterizedTest
    @CsvSource({
        "EXCEEDED EXCEEDED, EXCEEDED",
        "EXCEEDED REACHED, REACHED",
        "REACHED NOT_REACHED, NOT_REACHED",
        "EXCEEDED NO_DATA, NO_DATA",
        "NOT_REACHED NO_DATA, NO_DATA",
        "NOT_REACHED CONFLICT, NOT_REACHED",
        "REACHED CONFLICT, CONFLICT",
        "NOT_DUE NOT_ASSESSABLE, NOT_ASSESSABLE",
        "REACHED NOT_DUE, NOT_DUE",
        "OFF_TRACK NOT_DUE, NOT_DUE",
        "ON_TRACK AT_RISK, AT_RISK",
        "OFF_TRACK AT_RISK, OFF_TRACK",
        "OFF_TRACK REVERSING, REVERSING",
        "IN_PERIOD ON_TRACK, IN_PERIOD",
        "IN_PERIOD AT_RISK, AT_RISK",
        "EXCEEDED ON_TRACK, ON_TRACK",
    })
    void isAsGoodAsItsWeakestIndicator(String indicators, Status item) {
        List<Status> statuses =
                Arrays.stream(indicators.split(" ")).map(Status::valueOf).toList();

        assertThat(ItemRollUp.of(statuses)).isEqualTo(item);
    }

    @Test
    void ofOneIndicatorIsItsStatus() {
        assertThat(Status.values())
                .allSatisfy(status ->
                        assertThat(ItemRollUp.of(Collections.singleton(status))).isEqualTo(status));
    }

    @Test
    void ofNothingIsRefused() {
        assertThatThrownBy(() -> ItemRollUp.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item has at least one indicator with a target");
    }
}

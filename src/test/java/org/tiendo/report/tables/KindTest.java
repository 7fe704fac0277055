package org.tiendo.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;

class KindTest {

    @ParameterizedTest
    @EnumSource
    void takesEveryStatusThatARunCanHave(BatchStatus status) {
        String word = status.name().toLowerCase(Locale.ROOT);

        assertThat(Kind.RUN_STATUS.read("status", word, ZoneOffset.UTC)).isEqualTo(status.name());
    }

    @Test
    void refusesAnotherStatusAndNamesThoseThatThereAre() {
        assertThatThrownBy(() -> Kind.RUN_STATUS.read("status", "zzz", ZoneOffset.UTC))
                .isInstanceOf(BadQuestionException.class)
                .hasMessage("status takes one of abandoned, completed, failed, started, starting, stopped, stopping,"
                        + " unknown, not \"zzz\".");
    }
}

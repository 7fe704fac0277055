package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreHolderTest {

    private static final Instant SINCE = Instant.parse("2024-01-01T01:00:00.123Z");

    @Test
    void readsWhatItHasWritten() {
        var holder = new StoreHolder(4711, "tiendo run\n--date 2023-12-31", SINCE);

        assertThat(StoreHolder.read(holder.written())).contains(holder);
        assertThat(holder).hasToString("process 4711 (tiendo run --date 2023-12-31), since " + SINCE);
    }

    @Test
    void knowsItsOwnProcess() {
        assertThat(StoreHolder.thisProcess("tiendo run", SINCE).pid())
                .isEqualTo(ProcessHandle.current().pid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4711\n",
                "4711\n2024-01-01T01:00:00Z\ntiendo r",
                "pid\n2024-01-01T01:00:00Z\ntiendo\n",
                "4711\nsoon\ntiendo\n"
            })
    void readsNothingFromHalfAText(String written) {
        assertThat(StoreHolder.read(written)).isEmpty();
    }
}

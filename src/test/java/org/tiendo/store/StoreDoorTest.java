package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreDoorTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final StoreHolder HOLDER =
            new StoreHolder(4711, "tiendo serve", Instant.parse("2024-01-01T01:00:00Z"));

    @Test
    void standsBehindTheHolderInTheLockFile() {
        var door = new StoreDoor(5000, KEY);
        String written = HOLDER.written() + door.written();

        assertThat(StoreDoor.read(written)).contains(door);
        assertThat(StoreHolder.read(written)).contains(HOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5000", "5000 short\n", "x " + KEY + "\n", "5000 " + KEY})
    void isNoneWhereNothingOrNotAllIsWritten(String line) {
        assertThat(StoreDoor.read(HOLDER.written() + line)).isEmpty();
    }

    @Test
    void leadsToThisMachineWithTheOptionsOfTheStore() {
        assertThat(new StoreDoor(5000, KEY).url("jdbc:h2:file:/home/data/tiendo;LOCK_TIMEOUT=5"))
                .isEqualTo("jdbc:h2:tcp://127.0.0.1:5000/" + KEY + ";LOCK_TIMEOUT=5");
        assertThat(new StoreDoor(5000, KEY).url("jdbc:h2:file:/home/data/tiendo"))
                .endsWith(KEY);
    }

    @Test
    void doesNotShowItsKey() {
        assertThat(new StoreDoor(5000, KEY)).asString().doesNotContain(KEY);
    }
}

package org.tiendo.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/home/data/tiendo",
                "jdbc:h2:file:/home/data/tiendo;MODE=MySQL",
                "jdbc:h2:/home/data/tiendo"
            })
    void findsTheFile(String url) {
        assertThat(EmbeddedFile.of(url)).contains(Path.of("/home/data/tiendo"));
    }

    @Test
    void knowsTheUsersHome() {
        assertThat(EmbeddedFile.of("jdbc:h2:~/tiendo"))
                .contains(Path.of(requireNonNull(System.getProperty("user.home")), "tiendo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:x", "jdbc:h2:tcp://db/tiendo", "jdbc:mysql://db/tiendo"})
    void findsNoneOfAStoreElsewhere(String url) {
        assertThat(EmbeddedFile.of(url)).isEmpty();
    }
}

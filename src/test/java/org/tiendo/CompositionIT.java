package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Terminal;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;

@ParameterizedClass
@MethodSource("org.tiendo.servers.TestServers#stores")
class CompositionIT {

    private final TestStore store;
    private final List<String> closed = new ArrayList<>();
    private Catalog catalog;
    private Composition parts;

    @TempDir
    private Path folder;

    CompositionIT(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        Home home = Home.village(folder, store);
        var nowhere = new PrintWriter(new StringWriter());
        var environment = new CommandEnvironment(
                Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC),
                home.files().environment(),
                folder,
                Terminal.PLAIN,
                nowhere,
                nowhere);
        catalog = home.files().catalog();
        parts = Composition.open(catalog, environment, "test", Store::open);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void closesTheLastPartFirstAndTheStoreAfterAllOfThem() {
        parts.closing(() -> closed.add("first"));
        parts.closing(() -> closed.add(
                "last, editions: " + parts.ledger().editions().latest().isPresent()));

        parts.close();

        assertThat(closed).containsExactly("last, editions: false", "first");
        assertThatThrownBy(() -> parts.ledger().editions().latest()).hasStackTraceContaining("closed");
    }

    @Test
    void closesTheOthersWhenOnePartFails() {
        parts.closing(() -> closed.add("first"));
        parts.closing(() -> {
            throw new IllegalStateException("it hangs");
        });

        parts.close();

        assertThat(closed).containsExactly("first");
        assertThatThrownBy(() -> parts.ledger().editions().latest()).hasStackTraceContaining("closed");
    }

    @Test
    void givesEverybodyTheSamePartsAndEveryVersionOfTheFilesItsOwn() {
        ComposedHome home = parts.of(catalog);

        assertThat(parts.runs()).isSameAs(parts.runs());
        assertThat(parts.runs().control()).isSameAs(parts.runs().control());
        assertThat(home.alerting())
                .isSameAs(home.alerting())
                .isNotSameAs(parts.of(catalog).alerting());
    }
}

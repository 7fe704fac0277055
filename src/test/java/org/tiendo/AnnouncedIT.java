package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The announcements of sealed editions that wait for their subscribers. */
class AnnouncedIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void anEditionIsAnnouncedOnceToEachSubscriber(TestStore store) {
        Home home = Home.village(folder, store).with("PORTAL_SECRET", "secret").write("config/application.yaml", """
                        alerts:
                          subscribers:
                            - {name: portal, url: "https://portal.example.org/", secret: "${PORTAL_SECRET}"}
                            - {name: archive, url: "https://archive.example.org/", secret: "${PORTAL_SECRET}"}
                        """);

        assertThat(home.tiendo("run", "--date", "2024-03-31").exit()).isZero();
        assertThat(home.tiendo("run", "--date", "2024-03-31").exit())
                .as("nothing new is sealed")
                .isZero();

        assertThat(recipients(home)).containsExactly("archive", "portal");
    }

    private static List<String> recipients(Home home) {
        return home.ledger()
                .sql("SELECT recipient FROM notification WHERE kind = 'sealed' AND sent_at IS NULL ORDER BY recipient")
                .query((row, number) -> Objects.requireNonNull(row.getString("recipient")))
                .list();
    }
}

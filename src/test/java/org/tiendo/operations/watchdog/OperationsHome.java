package org.tiendo.operations.watchdog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Ledger;
import org.tiendo.operations.Durations;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.store.Leases;

/** A home named village: one job, figures, whose source owes every day's figure on the next; a plan for 2023. */
final class OperationsHome {

    private static final Path SHIPPED = Path.of("src/test/resources/cli/home");

    private OperationsHome() {}

    static Catalog catalog(Path folder) throws IOException {
        Path home = folder.resolve("village");
        List<Path> files;
        try (Stream<Path> walked = Files.walk(SHIPPED)) {
            files = walked.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = home.resolve(SHIPPED.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
        Files.writeString(home.resolve("jobs/figures/job.yaml"), "fresh: daily\n", StandardOpenOption.APPEND);
        return Catalog.read(home.toAbsolutePath(), Map.of());
    }

    static WatchedTables tables(JdbcClient jdbc) {
        return new WatchedTables(
                jdbc, Ledger.over(jdbc), ScheduleTables.over(jdbc), new Durations(jdbc), new Leases(jdbc));
    }
}

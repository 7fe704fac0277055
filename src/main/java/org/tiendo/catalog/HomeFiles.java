package org.tiendo.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The YAML files of a home, each held against its schema; one that can't be read stands as an empty block of keys. */
record HomeFiles(
        Path home,
        Entry application,
        Entry sources,
        Entry areas,
        Entry indicators,
        List<Entry> plans,
        List<JobFile> jobs) {

    /** One job's folder and its {@code job.yaml}. */
    record JobFile(Path folder, Entry entry) {}

    static HomeFiles read(Path home, Problems problems) {
        return new Reader(home, problems).read();
    }

    private record Reader(Path home, Problems problems) {

        HomeFiles read() {
            return new HomeFiles(
                    home,
                    Files.exists(config("application"))
                            ? checked(config("application"), "application")
                            : nothing(config("application")),
                    required("sources", "it names the databases and folders that jobs read"),
                    required("areas", "it names the places figures speak of"),
                    required("indicators", "it says what is measured and how"),
                    plans(),
                    jobs());
        }

        private Entry required(String name, String purpose) {
            Path file = config(name);
            if (Files.exists(file)) {
                return checked(file, name);
            }
            problems.add(Place.startOf(home, file), "there is no such file; create it: " + purpose);
            return nothing(file);
        }

        private List<Entry> plans() {
            Path folder = home.resolve("config/plans");
            List<Path> files = list(folder, Files::isRegularFile);
            files.stream()
                    .filter(file -> file.toString().endsWith(".yml"))
                    .forEach(file -> problems.add(
                            Place.startOf(home, file), "the name must end in .yaml for the plan to be read"));
            List<Path> plans = files.stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
            if (plans.isEmpty()) {
                problems.add(
                        Place.startOf(home, folder), "there is no plan; create one, such as config/plans/2024.yaml");
            }
            return plans.stream().map(file -> checked(file, "plan")).toList();
        }

        private List<JobFile> jobs() {
            Path folder = home.resolve("jobs");
            List<Path> folders = list(folder, Files::isDirectory);
            if (folders.isEmpty()) {
                problems.add(
                        Place.startOf(home, folder),
                        "there is no job; create one, such as jobs/new_enterprises/job.yaml");
            }
            return folders.stream().map(this::job).toList();
        }

        private JobFile job(Path folder) {
            Path file = folder.resolve("job.yaml");
            if (Files.exists(file)) {
                return new JobFile(folder, checked(file, "job"));
            }
            problems.add(
                    Place.startOf(home, file), "there is no such file; a folder below jobs/ is a job and needs one");
            return new JobFile(folder, nothing(file));
        }

        private Entry checked(Path file, String schema) {
            Optional<Entry> entry = YamlFile.read(home, file, problems);
            entry.ifPresent(read -> SchemaCheck.of(schema).check(read, problems));
            return entry.orElseGet(() -> nothing(file));
        }

        private Entry nothing(Path file) {
            return Entry.nothing(Place.startOf(home, file));
        }

        private Path config(String name) {
            return home.resolve("config").resolve(name + ".yaml");
        }

        /** Sorted, so that problems and jobs come in the same order everywhere; without hidden ones. */
        private List<Path> list(Path folder, Predicate<Path> wanted) {
            if (!Files.isDirectory(folder)) {
                return new ArrayList<>();
            }
            try (Stream<Path> found = Files.list(folder)) {
                return found.filter(path -> !path.getFileName().toString().startsWith("."))
                        .filter(wanted)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                problems.add(Place.startOf(home, folder), "the folder can't be read: " + e.getMessage());
                return List.of();
            }
        }
    }
}

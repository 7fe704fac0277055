package org.tiendo.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Place;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.SchemaCheck;
import org.tiendo.catalog.yaml.TextFormat;
import org.tiendo.catalog.yaml.YamlFile;

/**
 * The YAML files of a home, each checked against its schema; an unreadable file is replaced by an empty block.
 *
 * <p>A small home may define sources, areas, indicators and its plan together in {@code config/home.yaml}, each section
 * as in its own file.
 */
record HomeFiles(
        Path home,
        Entry application,
        Entry sources,
        Entry areas,
        Entry indicators,
        Map<String, Entry> calendars,
        List<Entry> plans,
        List<JobFile> jobs) {

    /** A job's folder and its {@code job.yaml}. */
    record JobFile(Path folder, Entry entry) {}

    static HomeFiles read(Path home, Problems problems) {
        return new Reader(home, problems).read();
    }

    private static final class Reader {

        private static final List<String> PLAN = List.of("plan", "targets");
        private static final List<String> INDICATORS = List.of("indicators", "owners");

        private final Path home;
        private final Problems problems;
        private final Entry together;

        Reader(Path home, Problems problems) {
            this.home = home;
            this.problems = problems;
            together = optional("home");
        }

        HomeFiles read() {
            return new HomeFiles(
                    home,
                    optional("application"),
                    required("sources", List.of("sources"), "it names the databases and folders that jobs read"),
                    required("areas", List.of("areas"), "it names the places figures speak of"),
                    required("indicators", INDICATORS, "it says what is measured and how"),
                    calendars(),
                    plans(),
                    jobs());
        }

        /** The calendars by name, which is the file's name. */
        private Map<String, Entry> calendars() {
            Map<String, Entry> calendars = new LinkedHashMap<>();
            for (Path file : yaml(home.resolve("config/calendars"), "calendar")) {
                String name = String.valueOf(file.getFileName()).replaceAll("\\.yaml$", "");
                if (!TextFormat.CODE.fits(name)) {
                    problems.add(
                            Place.startOf(home, file),
                            "the name of a calendar is that of its file; expected " + TextFormat.CODE.expected());
                }
                calendars.put(name, checked(file, "calendar"));
            }
            return calendars;
        }

        /** @param sections of {@code home.yaml} that the file has otherwise */
        private Entry required(String name, List<String> sections, String purpose) {
            Path file = config(name);
            Optional<Entry> first = sections.stream()
                    .flatMap(section -> together.find(section).stream())
                    .findFirst();
            if (first.isPresent()) {
                refuseTwice(file, first.get());
                return checked(together.part(sections), name);
            }
            if (Files.exists(file)) {
                return checked(file, name);
            }
            if (!isTogetherBroken()) {
                problems.add(Place.startOf(home, file), "there is no such file; create it: " + purpose);
            }
            return nothing(file);
        }

        private Entry optional(String name) {
            Path file = config(name);
            return Files.exists(file) ? checked(file, name) : nothing(file);
        }

        /**
         * Whether {@code home.yaml} exists and is unreadable: its sections are then unknown, and its own problem is
         * reported already.
         */
        private boolean isTogetherBroken() {
            return together.fields().isEmpty() && Files.exists(config("home"));
        }

        private void refuseTwice(Path file, Entry section) {
            if (Files.exists(file)) {
                problems.add(section.keyPlace(), "stands in " + Place.name(home, file) + " too; keep one of the two");
            }
        }

        private List<Entry> plans() {
            Path folder = home.resolve("config/plans");
            List<Entry> plans = new ArrayList<>();
            if (PLAN.stream().anyMatch(together::has)) {
                plans.add(checked(together.part(PLAN), "plan"));
            }
            yaml(folder, "plan").forEach(file -> plans.add(checked(file, "plan")));
            if (plans.isEmpty() && !isTogetherBroken()) {
                problems.add(
                        Place.startOf(home, folder), "there is no plan; create one, such as config/plans/2024.yaml");
            }
            return plans;
        }

        /**
         * The {@code .yaml} files of a folder; a {@code .yml} file is reported as a problem instead of being ignored.
         */
        private List<Path> yaml(Path folder, String what) {
            List<Path> files = list(folder, Files::isRegularFile);
            files.stream()
                    .filter(file -> file.toString().endsWith(".yml"))
                    .forEach(file -> problems.add(
                            Place.startOf(home, file), "the name must end in .yaml for the " + what + " to be read"));
            return files.stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }

        private List<JobFile> jobs() {
            Path folder = home.resolve("jobs");
            List<Path> folders = list(folder, Files::isDirectory);
            if (folders.isEmpty()) {
                problems.add(
                        Place.startOf(home, folder),
                        "there is no job; create one, such as jobs/new_enterprises/job.yaml");
            }
            return folders.parallelStream().map(this::job).toList();
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
            return entry.map(read -> checked(read, schema)).orElse(nothing(file));
        }

        private Entry checked(Entry entry, String schema) {
            SchemaCheck.of(schema).check(entry, problems);
            return entry;
        }

        private Entry nothing(Path file) {
            return Entry.nothing(Place.startOf(home, file));
        }

        private Path config(String name) {
            return home.resolve("config").resolve(name + ".yaml");
        }

        /**
         * The entries of a folder without hidden ones, sorted so that problems and jobs have the same order everywhere.
         */
        private List<Path> list(Path folder, Predicate<Path> wanted) {
            if (!Files.isDirectory(folder)) {
                return new ArrayList<>();
            }
            try (Stream<Path> found = Files.list(folder)) {
                return found.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
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

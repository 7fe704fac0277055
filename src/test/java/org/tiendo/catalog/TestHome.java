package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;

/** A home that uses every key there is and has no problems, for tests to break. */
public final class TestHome {

    public static final String SOURCES = "config/sources.yaml";
    static final String AREAS = "config/areas.yaml";
    public static final String INDICATORS = "config/indicators.yaml";
    public static final String PLAN = "config/plans/2023.yaml";
    public static final String APPLICATION = "config/application.yaml";
    static final String OFFICES = "config/calendars/offices.yaml";
    static final String INSURANCE = "config/calendars/insurance.yaml";
    static final String MONTHLY = "config/calendars/monthly.yaml";
    static final String QUARTERLY = "config/calendars/quarterly.yaml";
    static final String YEARLY = "config/calendars/yearly.yaml";
    public static final String JOB = "jobs/enterprises/job.yaml";
    static final String PAPERS = "jobs/papers/job.yaml";
    static final String BEDS = "jobs/beds/job.yaml";
    static final String VISITORS = "jobs/visitors/job.yaml";

    /** What a message must never hold. */
    static final String PASSWORD = "s3cret-of-the-register";

    /** The home that the program is shipped with. */
    static final Path SHIPPED = Path.of(Objects.requireNonNullElse(System.getProperty("tiendo.home"), ""));

    private static final Path COMPLETE = Path.of("src/test/resources/catalog/complete");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private TestHome(Path folder) {
        this.folder = folder;
        environment.put("REGISTER_PASSWORD", PASSWORD);
        environment.put("STORE_PASSWORD", "s3cret-of-the-store");
        environment.put("MAIL_PASSWORD", "s3cret-of-the-mail");
        environment.put("HOOK_SECRET", "s3cret-of-the-hook");
    }

    public static TestHome in(Path folder) {
        try (Stream<Path> files = Files.walk(COMPLETE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(COMPLETE.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestHome(folder);
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Fails where the text is not there exactly once: a test must not pass because it broke nothing. */
    public TestHome replace(String file, String text, String by) {
        String content = text(file);
        assertThat(content.split(Pattern.quote(text), -1)).as(text).hasSize(2);
        return write(file, content.replace(text, by));
    }

    public TestHome write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestHome write(String file, byte[] content) {
        try {
            Files.createDirectories(file(file).resolveSibling("."));
            Files.write(file(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestHome append(String file, String content) {
        return write(file, text(file) + content);
    }

    TestHome delete(String name) {
        try (Stream<Path> below = Files.walk(file(name))) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TestHome environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    TestHome without(String variable) {
        environment.remove(variable);
        return this;
    }

    public String text(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog read() {
        return Catalog.read(folder, environment);
    }

    /** One line a warning, as an operator sees it. */
    List<String> warnings() {
        return read().warnings().stream().map(Problem::toString).toList();
    }

    /** One line a problem, as an operator sees it; empty for a home without any. */
    public List<String> problems() {
        var thrown = catchThrowableOfType(InvalidCatalogException.class, this::read);
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(Problem::toString).toList();
    }
}

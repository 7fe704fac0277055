package org.tiendo.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;

/** The files of a home in a folder of its own, and the environment variables that they name. */
public final class HomeFolder {

    /** The home that the program is shipped with. */
    public static final Path SHIPPED = Path.of(Objects.requireNonNullElse(System.getProperty("tiendo.home"), ""))
            .toAbsolutePath();

    /** A home with one job, figures, and a plan for 2023. */
    public static final Path FIGURES =
            Path.of("src/test/resources/homes/figures").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private HomeFolder(Path folder) {
        this.folder = folder;
    }

    /** The home in a folder, with the files that it has already. */
    public static HomeFolder in(Path folder) {
        return new HomeFolder(folder);
    }

    /** The worked example; its departments are made on first use. */
    public static HomeFolder shipped(Path folder) {
        return in(folder).copy(SHIPPED, "jobs").copy(SHIPPED, "config");
    }

    /** A home that uses every key there is and has no problems. */
    public static HomeFolder complete(Path folder) {
        return in(folder).copy(FIGURES.resolveSibling("complete"), "");
    }

    /** A copy of {@link #FIGURES}. */
    public static HomeFolder figures(Path folder) {
        return in(folder).copy(FIGURES, "");
    }

    /** One village whose trees are counted in a CSV file, with a target of 400 for 2024. */
    public static HomeFolder village(Path folder) {
        return in(folder).copy(FIGURES.resolveSibling("village"), "");
    }

    private HomeFolder copy(Path home, String part) {
        try (Stream<Path> files = Files.walk(home.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(home.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public String text(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HomeFolder write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public HomeFolder write(String file, byte[] content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file(file).getParent()));
            Files.write(file(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public HomeFolder append(String file, String content) {
        return write(file, text(file) + content);
    }

    /** Fails where the text is not there exactly once: a test must not pass because it broke nothing. */
    public HomeFolder replace(String file, String text, String by) {
        String content = text(file);
        assertThat(content.split(Pattern.quote(text), -1)).as(text).hasSize(2);
        return write(file, content.replace(text, by));
    }

    /** Deletes a file, or a folder with everything in it. */
    public HomeFolder delete(String name) {
        try (Stream<Path> below = Files.walk(file(name))) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public HomeFolder with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Catalog catalog() {
        return Catalog.read(folder, environment);
    }
}

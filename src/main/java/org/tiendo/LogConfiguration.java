package org.tiendo;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Place;
import org.tiendo.catalog.yaml.Problem;
import org.xml.sax.SAXParseException;

/**
 * The {@code logback.xml} in force: the file that the system property names, else the home's, else the one in the
 * program.
 *
 * @param name the name for people
 * @param file null: the one in the program
 */
record LogConfiguration(String name, @Nullable Path file) {

    /** Logback's own property; here it names a file. */
    private static final String PROPERTY = "logback.configurationFile";

    private static final String SHIPPED = "/logback.xml";

    /** @throws InvalidCatalogException if the file that the system property names is missing */
    static LogConfiguration of(Path home) {
        String named = System.getProperty(PROPERTY);
        Path own = named == null ? home.resolve("config/logback.xml") : Path.of(named);
        if (Files.exists(own)) {
            return new LogConfiguration(Place.name(home, own), own);
        }
        if (named != null) {
            throw invalid(named, 1, 1, "there is no such file; -D" + PROPERTY + " names it");
        }
        return new LogConfiguration(SHIPPED, null);
    }

    /**
     * Configures the context, which must have been reset. Mistakes that Logback works around are warnings; the
     * program's own file has none, and what keeps it from writing, such as a folder without rights, keeps no command
     * from running.
     *
     * @throws InvalidCatalogException if the file is no XML
     */
    void apply(LoggerContext context, Consumer<String> warning) {
        context.getStatusManager().clear();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try (InputStream xml = open()) {
            configurator.doConfigure(xml, name);
        } catch (JoranException e) {
            throw e.getCause() instanceof SAXParseException at
                    ? invalid(name, at.getLineNumber(), at.getColumnNumber(), Objects.toString(at.getMessage()))
                    : invalid(name, 1, 1, Objects.toString(e.getMessage()));
        } catch (IOException e) {
            throw invalid(name, 1, 1, "the file can't be read: " + e.getMessage());
        }
        if (file != null) {
            context.getStatusManager().getCopyOfStatusList().stream()
                    .filter(status -> status.getLevel() >= Status.WARN)
                    .map(status -> name + ": warning: " + status.getMessage())
                    .distinct()
                    .forEach(warning);
        }
    }

    private InputStream open() throws IOException {
        return file == null
                ? Objects.requireNonNull(LogConfiguration.class.getResourceAsStream(SHIPPED), SHIPPED)
                : Files.newInputStream(file);
    }

    private static InvalidCatalogException invalid(String file, int line, int column, String message) {
        return new InvalidCatalogException(List.of(new Problem(file, line, column, message)));
    }
}

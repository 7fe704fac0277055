package org.tiendo.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;
import org.tiendo.source.AmountWords;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.Source;

/**
 * Creates the databases of the synthetic departments that {@code config/demo.yaml} describes.
 *
 * <p>Only sources marked {@code demo: true} are written to. Nothing is created for a home without the file.
 */
public final class Departments {

    private final @Nullable DemoFile file;
    private final Map<String, JdbcSource> sources;

    private Departments(@Nullable DemoFile file, Map<String, JdbcSource> sources) {
        this.file = file;
        this.sources = sources;
    }

    /** @throws InvalidCatalogException when {@code config/demo.yaml} is invalid */
    public static Departments of(Catalog catalog) {
        return of(catalog.home(), catalog.sources().values());
    }

    static Departments of(Path home, Collection<Source> sources) {
        Map<String, JdbcSource> demo = new LinkedHashMap<>();
        for (Source source : sources) {
            if (source instanceof JdbcSource jdbc && jdbc.isDemo()) {
                demo.put(jdbc.name(), jdbc);
            }
        }
        Optional<DemoFile> file = DemoFile.of(home);
        file.ifPresent(found -> requireSources(found.plan(), demo));
        return new Departments(file.orElse(null), demo);
    }

    private static void requireSources(DemoPlan plan, Map<String, JdbcSource> demo) {
        List<Problem> problems = plan.departments().stream()
                .map(Department::source)
                .filter(name -> !demo.containsKey(name))
                .map(name -> new Problem(
                        DemoFile.NAME,
                        1,
                        1,
                        "department " + name + " is not a JDBC source of the home with `demo: true`"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidCatalogException(problems);
        }
    }

    /** The same departments in one database at this URL; user and password remain those of each source. */
    public Departments at(String url) {
        Map<String, JdbcSource> there = new LinkedHashMap<>();
        sources.forEach((name, source) -> there.put(
                name,
                new JdbcSource(
                        name,
                        source.isDemo(),
                        url,
                        source.user(),
                        source.password(),
                        source.timeout(),
                        source.zone(),
                        AmountWords.NONE)));
        return new Departments(file, there);
    }

    /** Creates all departments anew. */
    public DemoReport make(DemoListener listener) {
        return each(listener, (maker, connection) -> true);
    }

    /**
     * Creates the departments that are missing, incomplete, or created from another version of {@code
     * config/demo.yaml}.
     */
    public DemoReport ensure(DemoListener listener) {
        return each(listener, (maker, connection) -> !maker.isThere(connection));
    }

    /** Decides whether a department is created. */
    private interface Need {
        boolean isFelt(DepartmentMaker maker, Connection connection) throws SQLException;
    }

    /** Creates the departments that need it; a failure of one does not stop the others. */
    private DemoReport each(DemoListener listener, Need need) {
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (DepartmentMaker maker : makers(listener)) {
            JdbcSource source = Objects.requireNonNull(sources.get(maker.department()));
            try (Connection connection = connect(source)) {
                if (need.isFelt(maker, connection)) {
                    maker.make(connection);
                    made.add(source.name());
                    listener.made(source.name());
                } else {
                    kept.add(source.name());
                }
            } catch (SQLException e) {
                failed.put(source.name(), reason(source, e));
                listener.failed(source.name(), reason(source, e));
            }
        }
        return new DemoReport(made, kept, failed);
    }

    private List<DepartmentMaker> makers(DemoListener listener) {
        if (file == null) {
            return List.of();
        }
        List<Department> departments = file.plan().departments();
        listener.starts(departments.size());
        return departments.stream()
                .map(department -> new DepartmentMaker(file, department, listener))
                .toList();
    }

    private static Connection connect(JdbcSource source) throws SQLException {
        Supplier<String> password = source.password();
        return DriverManager.getConnection(source.url(), source.user(), password == null ? null : password.get());
    }

    /** The driver's message without the URL, which may contain a password. */
    private static String reason(JdbcSource source, SQLException e) {
        String said = String.valueOf(e.getMessage()).replace(source.url(), "its URL");
        return "department " + source.name() + " can't be made: " + said
                + "; see that its database can be reached and written to, then run `tiendo demo`";
    }
}

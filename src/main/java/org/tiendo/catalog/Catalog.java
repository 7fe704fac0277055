package org.tiendo.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.source.Source;

/** Everything a home describes, checked: every reference leads somewhere. */
public final class Catalog {

    /**
     * Reads and checks all files of a home.
     *
     * @param environment what {@code ${NAME}} stands for
     * @throws InvalidCatalogException with all problems in one go
     */
    public static Catalog read(Path home, Map<String, String> environment) {
        throw new UnsupportedOperationException(home + " " + environment);
    }

    public Path home() {
        throw new UnsupportedOperationException();
    }

    public Settings settings() {
        throw new UnsupportedOperationException();
    }

    /** By name. */
    public Map<String, Source> sources() {
        throw new UnsupportedOperationException();
    }

    /** In alphabetical order of their names. */
    public Collection<Job> jobs() {
        throw new UnsupportedOperationException();
    }

    public Optional<Job> job(String name) {
        throw new UnsupportedOperationException(name);
    }

    public Areas areas() {
        throw new UnsupportedOperationException();
    }

    /** In the order of the file. */
    public List<IndicatorDefinition> indicators() {
        throw new UnsupportedOperationException();
    }

    public Optional<IndicatorDefinition> indicator(String code) {
        throw new UnsupportedOperationException(code);
    }

    public SeriesTraits series(String code) {
        throw new UnsupportedOperationException(code);
    }

    public List<Plan> plans() {
        throw new UnsupportedOperationException();
    }

    /** The plan whose period holds the day. */
    public Optional<Plan> planFor(LocalDate businessDate) {
        throw new UnsupportedOperationException(businessDate.toString());
    }
}

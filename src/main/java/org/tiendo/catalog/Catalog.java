package org.tiendo.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.source.Source;

/** The checked contents of a home, in which every reference resolves. */
public final class Catalog {

    private final Path home;
    private final String fingerprint;
    private final Settings settings;
    private final List<Setting> settingsInForce;
    private final Map<String, Source> sources;
    private final Rhythms rhythms;
    private final List<Job> jobs;
    private final Map<String, Job> jobsByName;
    private final Map<String, SeriesTraits> series;
    private final Areas areas;
    private final List<IndicatorDefinition> indicators;
    private final Map<String, IndicatorDefinition> indicatorsByCode;
    private final Owners owners;
    private final List<Plan> plans;
    private final List<Problem> warnings;

    Catalog(
            Path home,
            String fingerprint,
            Settings settings,
            List<Setting> settingsInForce,
            Map<String, Source> sources,
            Rhythms rhythms,
            List<Job> jobs,
            Map<String, SeriesTraits> series,
            Areas areas,
            List<IndicatorDefinition> indicators,
            Owners owners,
            List<Plan> plans,
            List<Problem> warnings) {
        this.home = home;
        this.fingerprint = fingerprint;
        this.settings = settings;
        this.settingsInForce = List.copyOf(settingsInForce);
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        this.rhythms = rhythms;
        this.jobs = List.copyOf(jobs);
        jobsByName = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.series = Map.copyOf(series);
        this.areas = areas;
        this.indicators = List.copyOf(indicators);
        indicatorsByCode =
                indicators.stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        this.owners = owners;
        this.plans = List.copyOf(plans);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads and checks all files of a home.
     *
     * @param environment the values of {@code ${NAME}}
     * @throws InvalidCatalogException with all problems at once
     */
    public static Catalog read(Path home, Map<String, String> environment) {
        return CatalogReader.read(home, environment);
    }

    /** The warnings, in the order of files and lines. The home runs, but an operator should check these places. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The absolute path of the home. */
    public Path home() {
        return home;
    }

    /** Hexadecimal SHA-256 over the files that define the runs, the same on every node with the same files. */
    public String fingerprint() {
        return fingerprint;
    }

    public Settings settings() {
        return settings;
    }

    /** Every setting with its value, in the order of the file {@code config/application.yaml}. */
    public List<Setting> settingsInForce() {
        return settingsInForce;
    }

    /** The sources by name, in the order of the file. */
    public Map<String, Source> sources() {
        return sources;
    }

    /**
     * The largest number of pulls from a source at the same time, over all nodes.
     *
     * @throws NoSuchElementException for a source that the home does not name
     */
    public int concurrentPulls(String source) {
        return rhythms.of(source).concurrent();
    }

    /** The calendars by name, in alphabetical order. */
    public Map<String, WorkingCalendar> calendars() {
        return rhythms.calendars();
    }

    /** The jobs in alphabetical order of their names. */
    public Collection<Job> jobs() {
        return jobs;
    }

    public Optional<Job> job(String name) {
        return Optional.ofNullable(jobsByName.get(name));
    }

    public Areas areas() {
        return areas;
    }

    /** The indicators in the order of the file. */
    public List<IndicatorDefinition> indicators() {
        return indicators;
    }

    public Optional<IndicatorDefinition> indicator(String code) {
        return Optional.ofNullable(indicatorsByCode.get(code));
    }

    /** The departments that answer for the indicators. */
    public Owners owners() {
        return owners;
    }

    /**
     * @throws NoSuchElementException for a series that no job pulls; no indicator of a checked catalog reads such a
     *     series
     */
    public SeriesTraits series(String code) {
        SeriesTraits traits = series.get(code);
        if (traits == null) {
            throw new NoSuchElementException("no job pulls a series '" + code + "'");
        }
        return traits;
    }

    /** The plans in the order of their periods. */
    public List<Plan> plans() {
        return plans;
    }

    /** The plans whose periods contain the day: the shortest period first, as the plan of the year before that of five. */
    public List<Plan> plansFor(LocalDate businessDate) {
        return plans.stream()
                .filter(plan -> plan.period().contains(businessDate))
                .sorted(Comparator.comparingLong(plan -> plan.period().days()))
                .toList();
    }

    /** Returns whether a plan is in force on the day. */
    public boolean isPlanned(LocalDate businessDate) {
        return plans.stream().anyMatch(plan -> plan.period().contains(businessDate));
    }
}

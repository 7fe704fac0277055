package org.tiendo.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;
import org.tiendo.source.Source;

/**
 * Reads a home in two passes: it checks everything, and then builds a catalog only where there are no problems. Where files
 * have changed meanwhile, it reads them again, so that a catalog has the fingerprint of the files it was made of.
 */
record CatalogReader(
        HomeFiles files,
        Placeholders placeholders,
        TextReader texts,
        Areas areas,
        Map<String, WorkingCalendar> calendars) {

    private static final int ATTEMPTS = 5;

    static Catalog read(Path home, Map<String, String> environment) {
        Path base = home.toAbsolutePath().normalize();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Catalog read = readOnce(base, environment);
            if (HomeFingerprint.of(base, new Problems()).equals(read.fingerprint())) {
                return read;
            }
        }
        throw new InvalidCatalogException(List.of(new Problem(
                "config",
                1,
                1,
                "files of the home changed while they were read, again and again; try it again later")));
    }

    private static Catalog readOnce(Path base, Map<String, String> environment) {
        Problems problems = new Problems();
        String fingerprint = HomeFingerprint.of(base, problems);
        HomeFiles files = HomeFiles.read(base, problems);
        var texts = new TextReader(SettingsReader.language(files.application()));
        var reader = new CatalogReader(
                files,
                new Placeholders(base, environment),
                texts,
                new AreaReader(texts).read(files.areas()),
                CalendarReader.read(files.calendars()));
        reader.check(problems);
        if (!problems.isEmpty()) {
            throw new InvalidCatalogException(problems.sorted());
        }
        return reader.catalog(fingerprint, problems.warnings());
    }

    private void check(Problems problems) {
        References references = References.empty(areas, calendars);
        List<LocalDate> starts = periods().stream().map(Period::start).toList();
        SettingsReader.check(files.application(), placeholders, starts, problems);
        new TextRules(texts.language(), problems).check(files);
        new CalendarRules(references, problems).check(files.calendars());
        new SourceRules(references, placeholders, problems).check(files.sources());
        new AreaRules(references, problems).check(files.areas());
        JobRules jobs = new JobRules(
                references, placeholders, SettingsReader.plausible(files.application()), periods(), problems);
        files.jobs().forEach(jobs::check);
        new IndicatorRules(references, periods(), problems).check(files.indicators());
        new OwnerRules(references, placeholders, problems).check(files.indicators());
        new PlanRules(references, problems).check(files.plans());
    }

    private Catalog catalog(String fingerprint, List<Problem> warnings) {
        Settings settings = SettingsReader.read(files.application(), placeholders);
        Map<String, Source> sources = new SourceReader(placeholders, settings.zone()).read(files.sources());
        Rhythms rhythms = new Rhythms(calendars, SourceReader.terms(files.sources(), calendars));
        JobReader jobs = new JobReader(files.home(), sources, rhythms, settings.plausible(), areas);
        List<IndicatorDefinition> indicators = new IndicatorReader(texts).read(files.indicators());
        PlanReader plans = new PlanReader(
                texts,
                areas,
                indicators.stream().collect(toMap(IndicatorDefinition::code, IndicatorDefinition::good)),
                indicators.stream()
                        .filter(definition -> !definition.indicator().measure().isState())
                        .map(IndicatorDefinition::code)
                        .collect(toSet()));
        return new Catalog(
                files.home(),
                fingerprint,
                settings,
                SettingsInForce.of(settings, files.application(), placeholders),
                sources,
                rhythms,
                files.jobs().stream().map(jobs::read).toList(),
                new TraitsReader(trust(sources), settings.tolerance()).read(files.jobs()),
                areas,
                indicators,
                new OwnerReader(texts, placeholders).read(files.indicators()),
                files.plans().stream()
                        .map(plans::read)
                        .sorted(Comparator.comparing(Plan::period))
                        .toList(),
                warnings);
    }

    /** The source names by trust: real sources precede synthetic ones, else the order of the file applies. */
    private static List<String> trust(Map<String, Source> sources) {
        List<Source> ordered = new ArrayList<>(sources.values());
        ordered.sort(Comparator.comparing(Source::isDemo));
        return ordered.stream().map(Source::name).toList();
    }

    private List<Period> periods() {
        return files.plans().stream()
                .flatMap(plan -> PlanReader.period(plan).stream())
                .sorted()
                .distinct()
                .toList();
    }
}

package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.SeriesTraits.Kind;

/**
 * Collects the properties of each series from the jobs that pull it.
 *
 * @param trust the names of the sources, the most trusted first
 * @param tolerance the tolerance of a series whose jobs state none
 */
record TraitsReader(List<String> trust, BigDecimal tolerance) {

    /** The definition of a series in one job. */
    private record Feed(String job, int rank, Entry series) {}

    Map<String, SeriesTraits> read(List<HomeFiles.JobFile> jobs) {
        Map<String, List<Feed>> feeds = new LinkedHashMap<>();
        for (HomeFiles.JobFile file : jobs) {
            Entry job = file.entry();
            int rank = trust.indexOf(job.get("source").text());
            job.items("series")
                    .forEach(series -> feeds.computeIfAbsent(series.get("code").text(), code -> new ArrayList<>())
                            .add(new Feed(job.get("job").text(), rank, series)));
        }
        Map<String, SeriesTraits> traits = new LinkedHashMap<>();
        feeds.forEach((code, those) -> traits.put(code, traits(code, those)));
        return traits;
    }

    private SeriesTraits traits(String code, List<Feed> feeds) {
        feeds.sort(Comparator.comparingInt(Feed::rank).thenComparing(Feed::job));
        return new SeriesTraits(
                code,
                feeds.get(0).series().choice("kind", Kind.class).orElseThrow(),
                feeds.stream()
                        .flatMap(feed -> feed.series().number("tolerance").stream())
                        .findFirst()
                        .orElse(tolerance),
                methodBreaks(feeds),
                feeds.stream().map(Feed::job).toList());
    }

    private static List<LocalDate> methodBreaks(List<Feed> feeds) {
        return feeds.stream()
                .flatMap(feed -> feed.series().items("method_breaks").stream())
                .flatMap(day -> day.date().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

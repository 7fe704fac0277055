package org.tiendo.web.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Scorecard;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;

/**
 * Every source and job of the home: its last pull, how far its figures go, and its last thirty nights.
 *
 * @param first the first business date that is counted
 * @param asOf the time at which they were read, in the zone
 */
public record SourcesPage(List<Line> lines, LocalDate first, String asOf, String zone, Links links) {

    static final String PATH = "/sources";

    private static final int NIGHTS = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param pulledAt when the last pull appended figures; empty when it is not known
     * @param run of that pull; empty likewise
     * @param figuresTo the end of the latest period, of the series that is furthest behind; empty when it is not known
     * @param rejectedShare in percent, to one place; empty when no row was read
     */
    public record Line(
            String source,
            String job,
            String pulledAt,
            String run,
            String figuresTo,
            Scorecard card,
            String rejectedShare) {}

    static SourcesPage of(ServedHome home, Links links) {
        Instant now = home.now();
        var time = new HomeTime(home.catalog().settings().zone());
        LocalDate first = LocalDate.ofInstant(now, time.zone()).minusDays(NIGHTS);
        Map<String, List<Figures>> figures =
                Figures.all(home.tables()).stream().collect(Collectors.groupingBy(Figures::job));
        Map<String, Scorecard> cards = home.scorecards(first);
        return new SourcesPage(
                home.catalog().jobs().stream()
                        .sorted(Comparator.comparing(Job::sourceName).thenComparing(Job::name))
                        .map(job -> line(
                                job,
                                figures.getOrDefault(job.name(), List.of()),
                                cards.getOrDefault(job.name(), Scorecard.NONE),
                                time))
                        .toList(),
                first,
                time.second(now),
                time.zone().getId(),
                links);
    }

    private static Line line(Job job, List<Figures> figures, Scorecard card, HomeTime time) {
        @Nullable
        Figures last =
                figures.stream().max(Comparator.comparing(Figures::appendedAt)).orElse(null);
        boolean isWhole = !figures.isEmpty() && figures.stream().allMatch(one -> one.periodEnd() != null);
        return new Line(
                job.sourceName(),
                job.name(),
                last == null ? "" : time.second(last.appendedAt()),
                last == null ? "" : Long.toString(last.run()),
                isWhole
                        ? figures.stream()
                                .map(one -> String.valueOf(one.periodEnd()))
                                .min(Comparator.naturalOrder())
                                .orElse("")
                        : "",
                card,
                share(card));
    }

    private static String share(Scorecard card) {
        return card.read() == 0
                ? ""
                : BigDecimal.valueOf(card.rejected())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(card.read()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}

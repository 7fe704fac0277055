package org.tiendo.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Inherited;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;

/**
 * The figures behind a number, and the runs that brought them.
 *
 * @param others known figures of the same days that were not used
 * @param withdrawn figures that their source no longer reported
 * @param precedence the jobs, the most trusted first; empty unless a choice was made among several
 */
public record Evidence(Figures used, Figures others, Figures withdrawn, String precedence, List<Pull> pulls) {

    private static final Evidence NONE = new Evidence(Figures.NONE, Figures.NONE, Figures.NONE, "", List.of());

    /**
     * Figures as far as a page shows them.
     *
     * @param count of all, shown or not
     */
    public record Figures(List<Figure> shown, int count) {

        /** A page has some hundred bytes for each; the explanation for programs has all. */
        private static final int MOST = 200;

        private static final Figures NONE = new Figures(List.of(), 0);

        /** The number of those that are not shown. */
        public int more() {
            return count - shown.size();
        }
    }

    /**
     * A figure.
     *
     * @param value with all its digits, and with its share where it is inherited from a predecessor of the area
     * @param by the job and, where it is known, who published the figure
     */
    public record Figure(
            String series,
            String area,
            String days,
            String value,
            String status,
            String knownAt,
            String by,
            long run) {}

    /** A run that brought figures, with its business date and the last day that it asked the source for. */
    public record Pull(PullReport report, String date, String asKnown) {

        /** Returns whether its source says when a figure is deleted. */
        public boolean seesDeletions() {
            return report.delivers() == Delivery.EVERYTHING;
        }
    }

    /** @param again null where the calculation could not be made again */
    static Evidence of(Explanation.@Nullable Again again, Language language, Catalog catalog) {
        if (again == null) {
            return NONE;
        }
        var lines = new Lines(language, catalog);
        return new Evidence(
                lines.of(again.used(), again.assessment().inherited()),
                lines.of(again.others(), Map.of()),
                lines.of(again.withdrawn(), Map.of()),
                again.others().isEmpty() ? "" : String.join(", ", again.precedence()),
                again.pulls().stream().map(lines::pull).toList());
    }

    /** Puts figures and runs into the words of a language. */
    private record Lines(Language language, Catalog catalog) {

        Figures of(List<Provenance> provenances, Map<Observation, Inherited> inherited) {
            List<Figure> shown = provenances.stream()
                    .limit(Figures.MOST)
                    .map(provenance -> figure(provenance, inherited.get(provenance.observation())))
                    .toList();
            return new Figures(shown, provenances.size());
        }

        private Figure figure(Provenance provenance, @Nullable Inherited inherited) {
            Observation observation = provenance.observation();
            String amount = new AmountsInWords(language).exact(observation.amount());
            return new Figure(
                    observation.series(),
                    new Names(catalog, language).area(observation.area()),
                    language.days(observation.period()),
                    inherited == null ? amount : amount + " × " + language.exact(inherited.share()),
                    language.word(observation.status()),
                    moment(observation.knownAt()),
                    observation.origin().isEmpty()
                            ? observation.job()
                            : observation.job() + " (" + observation.origin() + ")",
                    provenance.run());
        }

        Pull pull(PullReport pull) {
            return new Pull(pull, language.date(pull.businessDate()), moment(pull.asKnown()));
        }

        private String moment(Instant moment) {
            return language.moment(moment, catalog.settings().zone());
        }
    }
}

package org.tiendo.report;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Inherited;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Renders the figures behind an explanation as tables, with the pulls that recorded them. */
final class EvidenceText {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("series", Align.LEFT, 28),
            new Column("area", Align.LEFT, 10),
            new Column("period", Align.LEFT, 24),
            new Column("value", Align.RIGHT, 34),
            new Column("status", Align.LEFT, 11),
            new Column("known on", Align.LEFT, 16),
            new Column("by", Align.LEFT, 30),
            new Column("run", Align.RIGHT, 9)));

    private static final String HOW_ONE_IS_CHOSEN =
            "Of several sources of one series the one counts that reports the most months, then the firmest figure,"
                    + " then the order in which the home names the sources, then the one known last. ";

    private final ZoneId zone;
    private final int width;

    EvidenceText(ZoneId zone, int width) {
        this.zone = zone;
        this.width = width;
    }

    String render(Explanation.Again again) {
        return table("Figures used", again.used(), again.assessment().inherited())
                + table("Figures of the same days that were not used", again.others(), Map.of())
                + table("Withdrawn figures, known on: when it was noticed", again.withdrawn(), Map.of())
                + choice(again)
                + again.pulls().stream().map(this::pull).collect(joining());
    }

    private String table(String title, List<Provenance> provenances, Map<Observation, Inherited> inherited) {
        return provenances.isEmpty()
                ? ""
                : "\n" + title + " (" + provenances.size() + ")\n"
                        + TABLE.render(
                                provenances.stream()
                                        .map(provenance -> row(provenance, inherited.get(provenance.observation())))
                                        .toList(),
                                width);
    }

    private String choice(Explanation.Again again) {
        return again.others().isEmpty()
                ? ""
                : Terminals.wrapped(
                        HOW_ONE_IS_CHOSEN + "Jobs in that order: " + String.join(", ", again.precedence()) + ".",
                        width);
    }

    private List<Cell> row(Provenance provenance, @Nullable Inherited inherited) {
        Observation observation = provenance.observation();
        return List.of(
                new Cell(observation.series()),
                new Cell(observation.area()),
                new Cell(observation.period().toString()),
                new Cell(observation.amount() + (inherited == null ? "" : " x " + CsvCells.text(inherited.share()))),
                new Cell(Words.of(observation.status())),
                new Cell(Language.EN.moment(observation.knownAt(), zone)),
                new Cell(by(observation)),
                new Cell(Long.toString(provenance.run())));
    }

    static String by(Observation observation) {
        return observation.origin().isEmpty()
                ? observation.job()
                : observation.job() + " (" + observation.origin() + ")";
    }

    private String deletions(PullReport pull) {
        return switch (pull.delivers()) {
            case EVERYTHING -> "";
            case ADDITIONS ->
                detail("its source delivers additions only: that a figure was deleted there could not be seen");
        };
    }

    private String pull(PullReport pull) {
        String heading = "Run %d: job %s, source %s, for %s, known by %s"
                .formatted(
                        pull.run(),
                        pull.job(),
                        pull.source(),
                        pull.businessDate(),
                        Language.EN.moment(pull.asKnown(), zone));
        return "\n"
                + Terminals.wrapped(heading, width)
                + detail(rows(pull))
                + deletions(pull)
                + detail("reading, SHA-256 " + pull.readingSha256() + ":")
                + reading(pull);
    }

    /** The query or the file of a pull, indented. */
    static String reading(PullReport pull) {
        return pull.reading()
                .strip()
                .lines()
                .map(line -> "    " + Terminals.safe(line) + "\n")
                .collect(joining());
    }

    private static String rows(PullReport pull) {
        return String.format(
                Locale.ROOT,
                "%,d rows read: %,d accepted, %,d rejected, %,d skipped as totals, %,d outside the window",
                pull.read(),
                pull.accepted(),
                pull.rejected(),
                pull.filtered(),
                pull.outside());
    }

    private String detail(String text) {
        return Terminals.hanging("  ", text, width);
    }
}

package org.tiendo.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Inherited;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Renders the figures behind an explanation with the texts of a language, and the pulls that recorded them. */
record EvidenceInWords(ExplanationInWords words) {

    String render(Explanation.Again again) {
        return table("explanation.used", again.used(), again.assessment().inherited())
                + table("explanation.others", again.others(), Map.of())
                + table("explanation.withdrawn", again.withdrawn(), Map.of())
                + choice(again)
                + again.pulls().stream().map(this::pull).collect(joining());
    }

    private String table(String title, List<Provenance> provenances, Map<Observation, Inherited> inherited) {
        return provenances.isEmpty()
                ? ""
                : "\n" + words.said(title, provenances.size()) + "\n"
                        + columns()
                                .render(
                                        provenances.stream()
                                                .map(one -> row(one, inherited.get(one.observation())))
                                                .toList(),
                                        words.width());
    }

    private TextTable columns() {
        return new TextTable(List.of(
                new Column(words.said("explanation.series"), Align.LEFT, 28),
                new Column(words.said("area"), Align.LEFT, 10),
                new Column(words.said("explanation.days"), Align.LEFT, 24),
                new Column(words.said("explanation.value"), Align.RIGHT, 34),
                new Column(words.said("explanation.known"), Align.LEFT, 16),
                new Column(words.said("explanation.by"), Align.LEFT, 30),
                new Column(words.said("explanation.brought"), Align.RIGHT, 9)));
    }

    private List<Cell> row(Provenance provenance, @Nullable Inherited inherited) {
        Language language = words.language();
        Observation observation = provenance.observation();
        String amount = new AmountsInWords(language).exact(observation.amount());
        String share = inherited == null ? "" : " × " + language.exact(inherited.share());
        String status = language.word(observation.status());
        return List.of(
                new Cell(observation.series()),
                new Cell(words.area(observation.area())),
                new Cell(language.days(observation.period())),
                new Cell(amount + share + (status.isEmpty() ? "" : " " + status)),
                new Cell(words.moment(observation.knownAt())),
                new Cell(EvidenceText.by(observation)),
                new Cell(Long.toString(provenance.run())));
    }

    private String choice(Explanation.Again again) {
        return again.others().isEmpty()
                ? ""
                : Terminals.wrapped(
                        words.said("explanation.precedence", String.join(", ", again.precedence())), words.width());
    }

    private String pull(PullReport pull) {
        String heading = Stream.of(
                        words.said("explanation.run", pull.run()),
                        pull.job(),
                        pull.source(),
                        words.said("explanation.for", words.language().date(pull.businessDate())),
                        words.said("cut_off", words.moment(pull.asKnown())))
                .collect(joining(" · "));
        String additions = switch (pull.delivers()) {
            case EVERYTHING -> "";
            case ADDITIONS -> detail(words.said("explanation.additions"));
        };
        return "\n"
                + Terminals.wrapped(heading, words.width())
                + detail(rows(pull))
                + additions
                + detail(words.said("explanation.reading") + ", SHA-256 " + pull.readingSha256() + ":")
                + EvidenceText.reading(pull);
    }

    private String rows(PullReport pull) {
        return count("explanation.read", pull.read()) + ": "
                + Stream.of(
                                count("explanation.accepted", pull.accepted()),
                                count("explanation.rejected", pull.rejected()),
                                count("explanation.filtered", pull.filtered()),
                                count("explanation.outside", pull.outside()))
                        .collect(joining(", "));
    }

    private String count(String key, long number) {
        return words.said(key, words.language().exact(BigDecimal.valueOf(number)));
    }

    private String detail(String text) {
        return Terminals.hanging("  ", text, words.width());
    }
}

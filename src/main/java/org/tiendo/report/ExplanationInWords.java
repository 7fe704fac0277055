package org.tiendo.report;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * Renders an explanation for a terminal with the texts and numbers of a language, as the page of the explanation has them;
 * {@link ExplanationText} has it in English, with numbers for typing.
 *
 * @param areas the areas that figures may be of
 * @param zone the time zone in which moments are shown
 * @param width the most characters of a line
 */
public record ExplanationInWords(Language language, Areas areas, ZoneId zone, int width) {

    private static final String BUNDLE = "pages";

    private static final String NONE = "–";

    /** The columns between the names and the texts. */
    private static final int GAP = 2;

    /** A line of the explanation; a name that is empty has the name above it. */
    private record Fact(String name, String text) {}

    /** @param row the snapshot with the names of its indicator and area */
    public String render(Explanation explanation, BoardRow row) {
        BoardLine line = BoardLine.of(row, language);
        Explanation.@Nullable Again again = explanation.again();
        String head = heading(explanation, line) + rendered(facts(explanation, line));
        if (again == null) {
            return head + "\n" + Terminals.wrapped(said("explanation.gone"), width)
                    + earlier(explanation.earlier(), row);
        }
        return head
                + differences(explanation.differences())
                + new EvidenceInWords(this).render(again)
                + earlier(explanation.earlier(), row);
    }

    private List<Fact> facts(Explanation explanation, BoardLine line) {
        Explanation.@Nullable Again again = explanation.again();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(said("target"), line.target() + " " + line.unit()));
        if (again != null) {
            facts.addAll(aim(again.target()));
        }
        facts.add(new Fact(Step.Kind.ACTUAL.in(language), actual(line)));
        for (Step step : explanation.steps(language)) {
            facts.add(
                    new Fact(step.kind() == Step.Kind.ACTUAL ? "" : step.kind().in(language), way(step)));
        }
        if (again != null) {
            new OutlookInWords(language)
                    .of(again.assessment().outlook())
                    .forEach(sentence -> facts.add(new Fact("", sentence)));
        }
        facts.add(new Fact(said("verdict"), line.verdict() + (line.reason().isEmpty() ? "" : ": " + line.reason())));
        return facts;
    }

    /** The texts in a column beside the names. */
    private String rendered(List<Fact> facts) {
        int column = GAP
                + facts.stream()
                        .mapToInt(fact -> Terminals.width(fact.name()))
                        .max()
                        .orElse(0);
        return facts.stream()
                .map(fact -> Terminals.hanging(
                        fact.name() + " ".repeat(column - Terminals.width(fact.name())), fact.text(), width))
                .collect(joining());
    }

    private String heading(Explanation explanation, BoardLine line) {
        Edition edition = explanation.edition();
        return Terminals.wrapped(line.snapshot().indicator() + " · " + line.indicator() + " · " + line.area(), width)
                + Terminals.wrapped(
                        Stream.of(
                                        said("edition", language.date(edition.businessDate())),
                                        said("revision", edition.revision()),
                                        said("cut_off", moment(edition.cutOff())),
                                        said("sealed", moment(edition.sealedAt())),
                                        within(said("explanation.run", edition.run())))
                                .collect(joining(", ")),
                        width)
                + "\n";
    }

    private List<Fact> aim(PlanTarget assigned) {
        var target = assigned.target();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("", said("explanation.period") + ": " + language.days(target.period())));
        if (target.baseline() != null) {
            facts.add(new Fact("", said("explanation.baseline") + ": " + language.date(target.baseline())));
        }
        facts.add(new Fact("", assigned.assignedBy() + ", " + assigned.document()));
        if (!assigned.note().isEmpty()) {
            facts.add(new Fact("", assigned.note()));
        }
        return facts;
    }

    private String actual(BoardLine line) {
        String asOf = line.snapshot().periodEnd() == null ? "" : ", " + within(said("as_of")) + " " + line.asOf();
        String firmness = line.firmness().isEmpty() ? "" : " (" + line.firmness() + ")";
        return line.actual() + " " + line.unit() + firmness + asOf;
    }

    private static String way(Step step) {
        return Stream.of(step.words(), step.values(), step.value())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(joining(" = "));
    }

    private String differences(List<Difference> differences) {
        return differences.isEmpty()
                ? ""
                : "\n" + Terminals.wrapped(said("explanation.differs"), width)
                        + differences.stream()
                                .map(one -> Terminals.hanging(
                                        "  ",
                                        one.field().in(language) + ": " + orNone(one.sealed()) + " → "
                                                + orNone(one.now()),
                                        width))
                                .collect(joining());
    }

    private String earlier(List<Explanation.Revision> earlier, BoardRow row) {
        return earlier.isEmpty()
                ? ""
                : "\n" + said("explanation.earlier") + "\n"
                        + earlier.stream()
                                .map(revision -> Terminals.hanging("  ", of(revision, row), width))
                                .collect(joining());
    }

    private String of(Explanation.Revision revision, BoardRow row) {
        @Nullable Snapshot snapshot = revision.snapshot();
        String result = NONE;
        if (snapshot != null) {
            BoardLine line = BoardLine.of(new BoardRow(snapshot, row.indicator(), row.area()), language);
            result = line.actual() + " " + line.unit() + ", " + line.verdict()
                    + (line.reason().isEmpty() ? "" : ": " + line.reason());
        }
        return said("revision", revision.edition().revision()) + ", "
                + said("cut_off", moment(revision.edition().cutOff())) + ": " + result;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    /** A text that begins a line elsewhere, as it stands within one. */
    private String within(String text) {
        return text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
    }

    /** The name of an area; its code where the home no longer has it. */
    String area(String code) {
        return areas.find(code).map(area -> language.of(area.name())).orElse(code);
    }

    String moment(Instant moment) {
        return language.moment(moment, zone);
    }

    String said(String key, Object... arguments) {
        return String.format(language.locale(), Messages.text(BUNDLE, language.locale(), key), arguments);
    }
}

package org.tiendo.report;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * Renders an explanation for a terminal with the texts and numbers of a language, as the page of the explanation has them;
 * {@link ExplanationText} has it in English, with numbers for typing.
 *
 * @param zone the time zone in which moments are shown
 * @param width the most characters of a line
 */
public record ExplanationInWords(Language language, ZoneId zone, Paint paint, int width) {

    private static final String BUNDLE = "pages";

    private static final String NONE = "–";

    /** @param row the snapshot with the names of its indicator and area */
    public String render(Explanation explanation, BoardRow row) {
        BoardLine line = BoardLine.of(row, language);
        Explanation.@Nullable Again again = explanation.again();
        var text = new StringBuilder(heading(explanation, line));
        text.append(named(said("target"), line.target() + " " + line.unit()));
        if (again != null) {
            text.append(aim(again.target()));
        }
        text.append(named(said("actual"), actual(line)));
        explanation
                .steps(language)
                .forEach(step -> text.append(named(step.kind().in(language), way(step))));
        if (again != null) {
            new OutlookInWords(language)
                    .of(again.assessment().outlook())
                    .forEach(sentence -> text.append(named("", sentence)));
        }
        text.append(verdict(line));
        if (again == null) {
            return text.append('\n')
                    .append(Terminals.wrapped(said("explanation.gone"), width))
                    .append(earlier(explanation.earlier(), row))
                    .toString();
        }
        return text.append(differences(explanation.differences()))
                .append(new EvidenceInWords(this).render(again))
                .append(earlier(explanation.earlier(), row))
                .toString();
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
                                        said("explanation.run", edition.run()))
                                .collect(joining(", ")),
                        width)
                + "\n";
    }

    private String aim(PlanTarget assigned) {
        var target = assigned.target();
        String baseline = target.baseline() == null
                ? ""
                : named("", said("explanation.baseline") + ": " + language.date(target.baseline()));
        return named("", said("explanation.period") + ": " + days(target.period()))
                + baseline
                + named("", assigned.assignedBy() + ", " + assigned.document())
                + (assigned.note().isEmpty() ? "" : named("", assigned.note()));
    }

    private String actual(BoardLine line) {
        String asOf = line.snapshot().periodEnd() == null ? "" : ", " + said("as_of") + " " + line.asOf();
        String firmness = line.firmness().isEmpty() ? "" : " (" + line.firmness() + ")";
        return line.actual() + " " + line.unit() + firmness + asOf;
    }

    private static String way(Step step) {
        return Stream.of(step.words(), step.values(), step.value())
                .filter(part -> !part.isEmpty())
                .collect(joining(" = "));
    }

    private String verdict(BoardLine line) {
        String said = line.verdict() + (line.reason().isEmpty() ? "" : ": " + line.reason());
        return named(said("verdict"), said)
                .replaceFirst(
                        Pattern.quote(line.verdict()),
                        Matcher.quoteReplacement(paint.paint(line.status(), line.verdict())));
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

    /** The name of a fact, with its text beside it. */
    private String named(String name, String text) {
        return Terminals.hanging("%-14s".formatted(name), text, width);
    }

    String days(Period period) {
        return period.start().equals(period.end())
                ? language.date(period.end())
                : language.date(period.start()) + " – " + language.date(period.end());
    }

    String moment(Instant moment) {
        return language.moment(moment, zone);
    }

    String said(String key, Object... arguments) {
        return String.format(language.locale(), Messages.text(BUNDLE, language.locale(), key), arguments);
    }
}

package org.tiendo.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * Renders an explanation as English text for a terminal; numbers are unrounded, with a dot, ready for typing.
 * {@link ExplanationInWords} has it in other languages.
 */
public final class ExplanationText {

    private final ZoneId zone;
    private final Paint paint;
    private final int width;

    /**
     * @param zone the time zone in which moments are shown
     * @param width the most characters of a line
     */
    public ExplanationText(ZoneId zone, Paint paint, int width) {
        this.width = width;
        this.zone = zone;
        this.paint = paint;
    }

    public String render(Explanation explanation) {
        Snapshot sealed = explanation.sealed();
        var text = new StringBuilder(heading(explanation));
        Explanation.@Nullable Again again = explanation.again();
        if (again == null) {
            text.append(line("Target", target(sealed)));
            text.append(line("Sealed", actual(sealed)));
            text.append(verdict(sealed));
            text.append("\nThe home's plan has no such target any more: what led to these values cannot be shown.\n");
        } else {
            text.append(line("Target", target(sealed)));
            text.append(versions(sealed));
            text.append(assigned(again.target()));
            text.append(differences(explanation));
            text.append(calculation(again, sealed));
            text.append(verdict(sealed));
            text.append(new EvidenceText(zone, width).render(again));
        }
        return text.append(earlier(explanation.earlier())).toString();
    }

    private String heading(Explanation explanation) {
        Snapshot sealed = explanation.sealed();
        Edition edition = explanation.edition();
        String name = explanation.again() == null
                ? ""
                : " · " + explanation.again().indicator().name().in("en");
        return Terminals.wrapped(sealed.indicator() + name + " · area " + sealed.area(), width)
                + Terminals.wrapped(
                        "Edition %s, revision %d, known by %s, sealed %s, run %d"
                                .formatted(
                                        edition.businessDate(),
                                        edition.revision(),
                                        moment(edition.cutOff()),
                                        moment(edition.sealedAt()),
                                        edition.run()),
                        width)
                + "\n";
    }

    private static String target(Snapshot snapshot) {
        @Nullable Goal goal = snapshot.goal();
        if (goal == null) {
            return "none: this area is followed without a value assigned";
        }
        String value = text(goal.value()) + " " + snapshot.unit();
        String range = text(goal.value()) + " to " + text(goal.upper()) + " " + snapshot.unit();
        return switch (goal.comparator()) {
            case AT_LEAST -> "at least " + value;
            case MORE_THAN -> "more than " + value;
            case AT_MOST -> "at most " + value;
            case LESS_THAN -> "less than " + value;
            case BETWEEN -> range;
            case BETWEEN_OR_MORE -> range + ", or more";
            case BETWEEN_OR_LESS -> range + ", or less";
        };
    }

    /** The versions of the target and of the indicator's definition at sealing; empty without them. */
    private String versions(Snapshot sealed) {
        return sealed.versions().target() == null
                ? ""
                : line(
                        "",
                        "version " + sealed.versions().target() + " of the target, version "
                                + sealed.versions().definition() + " of the indicator's definition");
    }

    private String assigned(PlanTarget target) {
        String baseline = target.target().baseline() == null
                ? ""
                : ", counted from " + target.target().baseline();
        return line("", "for " + target.target().period() + baseline)
                + line("", "set by " + target.assignedBy() + ", " + target.document())
                + (target.note().isEmpty() ? "" : line("", target.note()));
    }

    private String differences(Explanation explanation) {
        List<Difference> differences = explanation.differences();
        if (differences.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\nThe files have changed since it was sealed. Under them as they are now:\n");
        differences.forEach(difference -> text.append("  ").append(Terminals.wrapped(difference.sentence(), width)));
        return text.append(
                        "The values below are the sealed ones; the formula is that of the files as they are now.\n\n")
                .toString();
    }

    private String calculation(Explanation.Again again, Snapshot sealed) {
        var text = new StringBuilder();
        Steps.TYPED.of(again, sealed).forEach(step -> text.append(line(step, sealed)));
        String outlook = again.assessment().outlook().sentence();
        return text.append(outlook.isEmpty() ? "" : line("", outlook)).toString();
    }

    private String line(Step step, Snapshot sealed) {
        return switch (step.kind()) {
            case ACTUAL -> actual(step, actual(sealed));
            case GAP -> line("Gap", equation(step));
            case PROGRESS -> line("Progress", equation(step));
            case EXPECTED -> line("Expected", byMethod(step));
            case PACE -> line("Pace", byMethod(step));
            case FORECAST -> line("Forecast", byMethod(step));
        };
    }

    private String actual(Step step, String sealed) {
        return step.words().isEmpty()
                ? line("Actual", sealed)
                : line("Actual", step.words()) + line("", "= " + step.values()) + line("", "= " + sealed);
    }

    private static String equation(Step step) {
        return step.words() + " = " + step.values() + " = " + step.value();
    }

    private static String byMethod(Step step) {
        return step.value() + (step.words().isEmpty() ? "" : ", " + step.words());
    }

    private static String actual(Snapshot snapshot) {
        if (snapshot.amount() == null) {
            return "none";
        }
        return PublishedFigureText.figure(snapshot.amount()) + " " + snapshot.unit()
                + (snapshot.periodEnd() == null ? "" : ", figures up to " + snapshot.periodEnd());
    }

    private String verdict(Snapshot snapshot) {
        Status status = snapshot.status();
        String word = Language.EN.word(status);
        return line("Verdict", word + (snapshot.reason().isEmpty() ? "" : ": " + snapshot.reason()))
                .replaceFirst(word, java.util.regex.Matcher.quoteReplacement(paint.paint(status, word)));
    }

    private String earlier(List<Explanation.Revision> earlier) {
        if (earlier.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\nEarlier revisions of this date\n");
        earlier.forEach(revision -> text.append("  ").append(Terminals.wrapped(said(revision), width)));
        return text.toString();
    }

    private String said(Explanation.Revision revision) {
        Snapshot snapshot = revision.snapshot();
        String said = snapshot == null
                ? "nothing of this indicator and area"
                : actual(snapshot) + ", " + Language.EN.word(snapshot.status())
                        + (snapshot.reason().isEmpty() ? "" : ": " + snapshot.reason());
        return "revision %d, known by %s: %s"
                .formatted(
                        revision.edition().revision(), moment(revision.edition().cutOff()), said);
    }

    private String moment(Instant moment) {
        return Language.EN.moment(moment, zone);
    }

    private String line(String name, String content) {
        return Terminals.hanging("%-10s".formatted(name), content, width);
    }

    private static String text(@Nullable BigDecimal value) {
        return CsvCells.text(value);
    }
}

package org.tiendo.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.BoardLine;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Difference;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.OutlookInWords;
import org.tiendo.report.Step;

/**
 * The explanation of a sealed number as a page shows it: the way to each number, the figures, and the runs that brought
 * them.
 *
 * @param isRepeated whether the home's plan still has the target, so that the calculation could be made again
 * @param aim null where the home's plan no longer has the target
 * @param outlook the sentences on the way to the target; empty without any
 * @param differences between what is sealed and what the files as they are now would give
 */
public record ExplanationPage(
        EditionHeader header,
        BoardLine line,
        boolean isRepeated,
        @Nullable Aim aim,
        List<Step> steps,
        List<String> outlook,
        List<Difference> differences,
        Evidence evidence,
        List<Earlier> earlier) {

    private static final String NONE = "–";

    /** A reader who calculates again has to come to the decimals that the board shows. */
    private static final int MORE_DECIMALS = 2;

    /**
     * The target as the plan states it.
     *
     * @param baseline the day that a change or a path counts from, with its value; empty without one
     */
    public record Aim(String period, String baseline, String assignedBy, String document, String note) {}

    /**
     * The same number in an earlier revision of the date.
     *
     * @param snapshot null where that revision has none
     */
    public record Earlier(
            int revision,
            String cutOff,
            String actual,
            @Nullable Snapshot snapshot) {}

    static ExplanationPage of(Explanation explanation, BoardRow row, Chosen chosen) {
        Catalog catalog = chosen.catalog();
        Language language = chosen.texts().language();
        Explanation.@Nullable Again again = explanation.again();
        return new ExplanationPage(
                chosen.header(),
                BoardLine.of(row, language),
                again != null,
                again == null ? null : aim(again.target(), language),
                explanation.roundedSteps(language, row.decimals() + MORE_DECIMALS),
                again == null
                        ? List.of()
                        : new OutlookInWords(language).of(again.assessment().outlook()),
                explanation.differences(),
                Evidence.of(again, language, catalog),
                explanation.earlier().stream()
                        .map(revision -> earlier(revision, row.decimals(), language, catalog))
                        .toList());
    }

    private static Aim aim(PlanTarget assigned, Language language) {
        var target = assigned.target();
        String day = target.baseline() == null ? "" : language.date(target.baseline());
        String value = target.baselineValue() == null ? "" : language.exact(target.baselineValue());
        return new Aim(
                language.days(target.period()),
                (day + (day.isEmpty() || value.isEmpty() ? "" : ": ") + value),
                assigned.assignedBy(),
                assigned.document(),
                assigned.note());
    }

    private static Earlier earlier(Explanation.Revision revision, int decimals, Language language, Catalog catalog) {
        Snapshot snapshot = revision.snapshot();
        return new Earlier(
                revision.edition().revision(),
                language.moment(revision.edition().cutOff(), catalog.settings().zone()),
                snapshot == null || snapshot.amount() == null
                        ? NONE
                        : new AmountsInWords(language).amount(snapshot.amount(), decimals),
                snapshot);
    }
}

package org.tiendo.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Language;
import org.tiendo.web.view.Choice;

/**
 * The words that say which edition a page is of.
 *
 * @param plan the title of the plan; empty where the edition has none
 * @param plans the plans of the edition by their codes; empty where it has one only
 * @param cutOff in the home's zone, which {@code zone} names
 */
public record EditionHeader(
        String plan,
        List<Choice> plans,
        Edition edition,
        String date,
        String cutOff,
        String sealedAt,
        String zone,
        String seal) {

    private static final int SEAL_LENGTH = 12;

    static EditionHeader of(Chosen chosen) {
        Edition edition = chosen.edition();
        Language language = chosen.language();
        var zone = chosen.catalog().settings().zone();
        return new EditionHeader(
                chosen.plan() == null ? "" : language.of(chosen.plan().title()),
                plans(chosen),
                edition,
                language.date(edition.businessDate()),
                language.moment(edition.cutOff(), zone),
                language.moment(edition.sealedAt(), zone),
                zone.getId(),
                edition.sha256().substring(0, SEAL_LENGTH));
    }

    private static List<Choice> plans(Chosen chosen) {
        return chosen.plans().size() < 2
                ? List.of()
                : chosen.plans().stream()
                        .map(plan ->
                                new Choice(plan.code(), chosen.language().of(plan.title()), plan.equals(chosen.plan())))
                        .toList();
    }

    /** The code of the chosen plan for addresses; null where the edition has one plan only. */
    public @Nullable String planCode() {
        return plans.stream()
                .filter(Choice::isChosen)
                .map(Choice::value)
                .findFirst()
                .orElse(null);
    }
}

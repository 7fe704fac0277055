package org.tiendo.web.pages;

import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Language;

/**
 * The words that say which edition a page is of.
 *
 * @param plan the title of the plan; empty when the home no longer has it
 * @param cutOff in the home's zone, which {@code zone} names
 */
public record EditionHeader(
        String plan, Edition edition, String date, String cutOff, String sealedAt, String zone, String seal) {

    private static final int SEAL_LENGTH = 12;

    static EditionHeader of(Edition edition, Language language, Catalog catalog) {
        var zone = catalog.settings().zone();
        return new EditionHeader(
                catalog.planFor(edition.businessDate())
                        .map(Plan::title)
                        .map(language::of)
                        .orElse(""),
                edition,
                language.date(edition.businessDate()),
                language.moment(edition.cutOff(), zone),
                language.moment(edition.sealedAt(), zone),
                zone.getId(),
                edition.sha256().substring(0, SEAL_LENGTH));
    }
}

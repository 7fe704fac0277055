package org.tiendo.web.pages;

import java.time.LocalDate;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionList;
import org.tiendo.ledger.Editions;
import org.tiendo.report.Language;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Texts;

/**
 * The edition that a reader has chosen, and the language.
 *
 * @param list the editions that are sealed by now
 */
record Chosen(Edition edition, EditionList list, Texts texts, ServedHome home) {

    Catalog catalog() {
        return home.catalog();
    }

    Editions editions() {
        return home.editions();
    }

    Language language() {
        return texts.language();
    }

    Names names() {
        return new Names(catalog(), language());
    }

    EditionHeader header() {
        return EditionHeader.of(edition, language(), catalog());
    }

    LocalDate date() {
        return edition.businessDate();
    }

    /** The code of the plan's own area; empty when the home no longer has the plan. */
    String mainArea() {
        return catalog().planFor(date()).map(Plan::main).orElse("");
    }

    /** The period of the plan; when the home no longer has it, the year. */
    Period period() {
        return catalog().planFor(date()).map(Plan::period).orElse(Period.year(date().getYear()));
    }
}

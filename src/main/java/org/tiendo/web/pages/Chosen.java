package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionList;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.Language;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Texts;

/**
 * The edition and the plan that a reader has chosen, and the language.
 *
 * @param list the editions that are sealed by now
 * @param plan null when the home has no plan of the edition's date any more
 */
record Chosen(
        Edition edition,
        EditionList list,
        Texts texts,
        ServedHome home,
        @Nullable Plan plan) {

    /** @param code of a plan; of the first of the date where that has none of this code */
    static Chosen of(String code, Edition edition, EditionList list, Texts texts, ServedHome home) {
        @Nullable
        Plan plan = home.catalog().planFor(edition.businessDate(), code).orElse(null);
        return new Chosen(edition, list, texts, home, plan);
    }

    /** The same edition with the plan of a row. */
    Chosen of(Snapshot row) {
        return of(row.plan(), edition, list, texts, home);
    }

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
        return EditionHeader.of(this);
    }

    LocalDate date() {
        return edition.businessDate();
    }

    /** The code of the plan; empty when the home no longer has it. */
    String planCode() {
        return plan == null ? "" : plan.code();
    }

    /** The code of the plan's own area; empty when the home no longer has the plan. */
    String mainArea() {
        return plan == null ? "" : plan.main();
    }

    /** The period of the plan; when the home no longer has it, the year. */
    Period period() {
        return plan == null ? Period.year(date().getYear()) : plan.period();
    }

    /** The rows of the edition that are of the plan. */
    Board board(List<Snapshot> rows) {
        return Board.of(edition, rows, catalog()).of(planCode());
    }
}

package org.tiendo.web.pages;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionList;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.Language;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Texts;

/**
 * The edition and the plan that a reader has chosen, and the language.
 *
 * @param list the editions that are sealed by now
 * @param plans those of the edition
 * @param plan one of them; null where the edition has none
 */
record Chosen(
        Edition edition,
        EditionList list,
        Texts texts,
        ServedHome home,
        List<BoardPlan> plans,
        @Nullable BoardPlan plan) {

    /**
     * @param code of a plan; empty for the first one
     * @throws ProblemException when the edition has no such plan
     */
    static Chosen of(String code, Edition edition, EditionList list, Texts texts, ServedHome home) {
        List<BoardPlan> plans = BoardPlan.of(edition, list, home.catalog());
        Optional<BoardPlan> asked = code.isEmpty() ? plans.stream().findFirst() : BoardPlan.find(code, plans);
        if (!code.isEmpty() && asked.isEmpty()) {
            throw ProblemException.notFound(
                    Problem.NO_PLAN,
                    edition.businessDate(),
                    code,
                    plans.stream().map(BoardPlan::code).collect(joining(", ")));
        }
        return new Chosen(edition, list, texts, home, plans, asked.orElse(null));
    }

    /** The same edition with the plan of a row. */
    Chosen of(Snapshot row) {
        return new Chosen(
                edition,
                list,
                texts,
                home,
                plans,
                BoardPlan.find(row.plan(), plans).orElse(plan));
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

    /** The code of the plan; empty where the edition has none. */
    String planCode() {
        return plan == null ? "" : plan.code();
    }

    /** The code of the plan's own area; empty where the edition has none. */
    String mainArea() {
        return plan == null ? "" : plan.main();
    }

    /** The period of the plan; when neither the store nor the home has it, the year. */
    Period period() {
        return plan == null || plan.period() == null ? Period.year(date().getYear()) : plan.period();
    }

    /** The target of a row, as the files have it now; empty where they have none any more. */
    Optional<PlanTarget> target(Snapshot row) {
        return catalog().plansFor(date()).stream()
                .flatMap(one -> one.target(row.indicator(), row.area()).stream())
                .findFirst();
    }

    /** Rows of the edition, of all its plans. */
    Board board(List<Snapshot> rows) {
        return Board.of(edition, rows, plans, catalog());
    }

    /** The rows of the plan that are shown where only one of each indicator is. */
    Board mainBoard() {
        return Board.ofMainRows(edition, editions(), plans, catalog()).of(planCode());
    }
}

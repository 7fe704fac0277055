package org.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Calculation;
import org.tiendo.distance.Outlook;
import org.tiendo.distance.Reason;
import org.tiendo.ledger.Snapshot;

/** Takes a snapshot apart into its steps; a number that the snapshot does not have is left out. */
record Steps(Notation notation) {

    static final Steps TYPED = new Steps(Notation.TYPED);

    List<Step> of(Explanation.Again again, Snapshot sealed) {
        var formulas = new Formulas(notation);
        Outlook outlook = again.assessment().outlook();
        List<Step> steps = new ArrayList<>();
        steps.add(actual(again.calculation(), sealed.amount()));
        add(Step.Kind.GAP, formulas.gap(sealed), notation::number, steps);
        add(Step.Kind.PROGRESS, formulas.progress(again, sealed), notation::share, steps);
        add(Step.Kind.EXPECTED, sealed.standing().expected(), outlook.path(), steps);
        add(Step.Kind.PACE, sealed.standing().pace(), Reason.NONE, steps);
        add(Step.Kind.FORECAST, sealed.standing().forecast(), outlook.method(), steps);
        return steps;
    }

    private Step actual(@Nullable Calculation calculation, @Nullable Amount amount) {
        String value = amount == null ? "" : notation.amount(amount);
        if (calculation == null) {
            return new Step(Step.Kind.ACTUAL, "", "", value);
        }
        Formula formula = Formula.of(calculation, notation);
        return new Step(Step.Kind.ACTUAL, formula.words(), formula.values(), value);
    }

    private static void add(
            Step.Kind kind,
            @Nullable Formula formula,
            Function<@Nullable BigDecimal, String> written,
            List<Step> steps) {
        if (formula != null) {
            steps.add(new Step(kind, formula.words(), formula.values(), written.apply(formula.value())));
        }
    }

    private void add(Step.Kind kind, @Nullable BigDecimal value, Reason method, List<Step> steps) {
        if (value != null) {
            steps.add(new Step(kind, notation.language().words(method), "", notation.number(value)));
        }
    }
}

package org.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tiendo.distance.Calculation;

/** Writes a calculation as a formula, in words and with its values. */
final class CalculationFormulas implements Calculation.Cases<Formula> {

    /** The most terms that are written out; a longer sum refers to the table of observations. */
    private static final int TERMS_WRITTEN = 12;

    @Override
    public Formula sum(Calculation.Sum sum) {
        List<String> terms = sum.parts().stream().map(CalculationFormulas::term).toList();
        String words = sum.parts().size() == 1 ? sum.series() : "sum of " + sum.series();
        String values = terms.size() <= TERMS_WRITTEN
                ? terms.stream().collect(Collectors.joining(" + "))
                : sum.value() + " (the sum of the " + terms.size() + " figures of " + sum.series() + " below)";
        return formula(words, values, sum);
    }

    @Override
    public Formula quotient(Calculation.Quotient quotient) {
        Formula numerator = Formula.of(quotient.numerator());
        Formula denominator = Formula.of(quotient.denominator());
        String scale = Formula.text(quotient.scale());
        return formula(
                "%s / %s x %s".formatted(grouped(numerator.words()), grouped(denominator.words()), scale),
                "%s / %s x %s".formatted(grouped(numerator.values()), grouped(denominator.values()), scale),
                quotient);
    }

    @Override
    public Formula difference(Calculation.Difference difference) {
        Formula measured = Formula.of(difference.now());
        String now = grouped(measured.values());
        String then = grouped(Formula.of(difference.then()).values());
        return switch (difference.counts()) {
            case RISE -> formula("now - baseline, of " + measured.words(), now + " - " + then, difference);
            case FALL -> formula("baseline - now, of " + measured.words(), then + " - " + now, difference);
        };
    }

    @Override
    public Formula growth(Calculation.Growth growth) {
        Formula measured = Formula.of(growth.now());
        String then = grouped(Formula.of(growth.then()).values());
        return formula(
                "(now - then) / then x 100, of " + measured.words(),
                "(%s - %s) / %s x 100".formatted(grouped(measured.values()), then, then),
                growth);
    }

    @Override
    public Formula stated(Calculation.Stated stated) {
        return formula("value stated by the plan", stated.value().toString(), stated);
    }

    private static Formula formula(String words, String values, Calculation calculation) {
        return new Formula(words, values, calculation.value().value());
    }

    private static String term(Calculation.Part part) {
        String amount = part.observation().amount().toString();
        return part.share().compareTo(BigDecimal.ONE) == 0 ? amount : amount + " x " + Formula.text(part.share());
    }

    private static String grouped(String term) {
        return term.contains(" ") ? "(" + term + ")" : term;
    }
}

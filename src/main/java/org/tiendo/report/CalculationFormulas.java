package org.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tiendo.distance.Calculation;

/** Writes a calculation as a formula, in words and with its values. */
record CalculationFormulas(Notation notation) implements Calculation.Cases<Formula> {

    /** The most terms that are written out; a longer sum refers to the table of observations. */
    private static final int TERMS_WRITTEN = 12;

    @Override
    public Formula sum(Calculation.Sum sum) {
        List<String> terms = sum.parts().stream().map(this::term).toList();
        String words = sum.parts().size() == 1 ? sum.series() : notation.words("sum", sum.series());
        String values = terms.size() <= TERMS_WRITTEN
                ? terms.stream().collect(Collectors.joining(" + "))
                : notation.words("sum_of", notation.amount(sum.value()), terms.size(), sum.series());
        return formula(words, values, sum);
    }

    @Override
    public Formula quotient(Calculation.Quotient quotient) {
        Formula numerator = of(quotient.numerator());
        Formula denominator = of(quotient.denominator());
        String scale = notation.number(quotient.scale());
        return formula(
                "%s / %s x %s".formatted(grouped(numerator.words()), grouped(denominator.words()), scale),
                "%s / %s x %s".formatted(grouped(numerator.values()), grouped(denominator.values()), scale),
                quotient);
    }

    @Override
    public Formula difference(Calculation.Difference difference) {
        Formula measured = of(difference.now());
        String now = grouped(measured.values());
        String then = grouped(of(difference.then()).values());
        return switch (difference.counts()) {
            case RISE -> formula(notation.words("rise", measured.words()), now + " - " + then, difference);
            case FALL -> formula(notation.words("fall", measured.words()), then + " - " + now, difference);
        };
    }

    @Override
    public Formula growth(Calculation.Growth growth) {
        Formula measured = of(growth.now());
        String then = grouped(of(growth.then()).values());
        return formula(
                notation.words("growth", measured.words()),
                "(%s - %s) / %s x 100".formatted(grouped(measured.values()), then, then),
                growth);
    }

    @Override
    public Formula stated(Calculation.Stated stated) {
        return formula(notation.words("stated"), notation.amount(stated.value()), stated);
    }

    private Formula of(Calculation calculation) {
        return calculation.in(this);
    }

    private static Formula formula(String words, String values, Calculation calculation) {
        return new Formula(words, values, calculation.value().value());
    }

    private String term(Calculation.Part part) {
        String amount = notation.amount(part.observation().amount());
        return part.share().compareTo(BigDecimal.ONE) == 0 ? amount : amount + " x " + notation.number(part.share());
    }

    private static String grouped(String term) {
        return term.contains(" ") ? "(" + term + ")" : term;
    }
}

package org.tiendo.report.monthly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.PeriodFigure;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;

/** Makes the rows of a report from a sealed edition and the figures of its month. */
record Rows(Board board, Map<Snapshot, MonthFigures> figures, List<Explained> explained, Language language) {

    private static final int PERCENT_DECIMALS = 2;

    List<Row> of(List<BoardRow> shown) {
        List<Row> rows = new ArrayList<>();
        @Nullable Snapshot above = null;
        for (BoardRow row : shown) {
            rows.add(row(row, above));
            above = row.snapshot();
        }
        return rows;
    }

    private Row row(BoardRow row, @Nullable Snapshot above) {
        Snapshot sealed = row.snapshot();
        boolean isSameItem = above != null && above.item().equals(sealed.item());
        boolean isSameIndicator = above != null && above.indicator().equals(sealed.indicator());
        @Nullable MonthFigures beside = figures.get(sealed);
        return new Row(
                isSameItem ? "" : row.item(language),
                Stream.of(isSameIndicator ? "" : row.indicatorName(language), area(row))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.unit(language),
                plan(sealed.goal()),
                beside == null ? Value.NOT_AVAILABLE : figure(beside.yearBefore(), row),
                beside == null ? Value.NOT_AVAILABLE : figure(beside.month(), row),
                cumulative(row),
                ofPlan(sealed),
                beside == null ? Value.NOT_AVAILABLE : ofYearBefore(beside, row),
                sealed.status(),
                language.word(sealed.status()),
                causes(sealed, beside));
    }

    /** The words of people come first: they say more than the program can know. */
    private List<String> causes(Snapshot sealed, @Nullable MonthFigures beside) {
        return Stream.concat(
                        explained.stream().filter(one -> one.isAbout(sealed)).flatMap(this::words),
                        new Causes(board.edition().businessDate(), language).of(sealed, beside).stream())
                .toList();
    }

    private Stream<String> words(Explained one) {
        var texts = new Texts(language);
        String revision =
                one.revision() == board.edition().revision() ? "" : texts.of("explained.revision", one.revision());
        String pending = one.isAccepted() ? "" : texts.of("explained.pending");
        return Stream.of(
                texts.of("explained.cause", one.request(), revision + pending, one.cause()),
                texts.of("explained.measure", one.measure()));
    }

    private String area(BoardRow row) {
        return row.snapshot().area().equals(board.mainArea()) ? "" : "· " + row.areaName(language);
    }

    /** A single number stays a number, with the sign of its comparator; anything else is words. */
    private Value plan(@Nullable Goal goal) {
        String words = new AmountsInWords(language).goal(goal);
        if (goal == null || goal.comparator().isRange()) {
            return Value.words(words);
        }
        int decimals = Math.max(0, goal.value().stripTrailingZeros().scale());
        String sign = words.substring(0, words.indexOf(' ') + 1);
        return Value.number(goal.value(), decimals).after(sign);
    }

    private Value cumulative(BoardRow row) {
        @Nullable Amount actual = row.snapshot().amount();
        return actual == null
                ? Value.NOT_AVAILABLE
                : amount(actual, row.decimals()).marked(row.snapshot().dataStatus(), language);
    }

    private Value figure(PeriodFigure figure, BoardRow row) {
        return figure.amount() == null
                ? missing(figure)
                : amount(figure.amount(), row.decimals()).marked(figure.status(), language);
    }

    private static Value missing(PeriodFigure figure) {
        return figure.isMeaningless() ? Value.NONE : Value.NOT_AVAILABLE;
    }

    private Value amount(Amount amount, int decimals) {
        return amount.isExact() && amount.word().isEmpty()
                ? Value.number(amount.value(), decimals)
                : Value.words(new AmountsInWords(language).amount(amount, decimals));
    }

    private static Value ofPlan(Snapshot sealed) {
        @Nullable BigDecimal progress = sealed.standing().progress();
        if (progress != null) {
            return Value.number(progress.movePointRight(2), PERCENT_DECIMALS);
        }
        return sealed.goal() == null || sealed.amount() != null ? Value.NONE : Value.NOT_AVAILABLE;
    }

    /** The comparison with the year before: a percentage, or for percentages and changes the difference. */
    private Value ofYearBefore(MonthFigures beside, BoardRow row) {
        boolean isDifference = isDifference(row);
        PeriodFigure compared = isDifference ? beside.difference() : beside.percent();
        @Nullable Amount amount = compared.amount();
        if (amount == null) {
            boolean isOverNothing =
                    beside.yearBefore().amount() != null && beside.difference().amount() != null;
            return isOverNothing ? Value.NONE : missing(compared);
        }
        if (!amount.isExact()) {
            return Value.words(
                    new AmountsInWords(language).amount(amount, isDifference ? row.decimals() : PERCENT_DECIMALS));
        }
        return isDifference
                ? Value.difference(
                        amount.value(), row.decimals(), new Texts(language).differenceUnit(row.unit(language)))
                : Value.number(amount.value(), PERCENT_DECIMALS);
    }

    private static boolean isDifference(BoardRow row) {
        @Nullable
        Measure measure =
                row.indicator() == null ? null : row.indicator().indicator().measure();
        return measure instanceof Measure.Growth
                || measure instanceof Measure.Change
                || Texts.isPercentage(row.snapshot().unit());
    }
}

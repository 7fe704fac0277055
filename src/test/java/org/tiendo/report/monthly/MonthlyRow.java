package org.tiendo.report.monthly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Indicator;
import org.tiendo.distance.Measure;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.PeriodFigure;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.report.BoardRow;

/** A row of October 2023 for tests, which state only what matters to them: a flow of 62 in tỷ đồng, without figures. */
final class MonthlyRow {

    static final LocalDate DAY = LocalDate.of(2023, 10, 31);
    private static final PeriodFigure MISSING = without(RemarkKind.NO_FIGURE_OF.of("exports", DAY));

    private final String item;
    private final String code;
    private Measure measure;
    private String name;
    private String unit = "tỷ đồng";
    private int decimals;
    private Area area =
            new Area("62", TestText.of("Kon Tum", "Kon Tum"), "province", List.of(), null, null, null, List.of(), null);
    private @Nullable Goal goal = new Goal(Comparator.AT_LEAST, new BigDecimal("4500"), null);
    private Snapshot.Basis basis = Snapshot.Basis.NONE;
    private Snapshot.Standing standing = Snapshot.Standing.NONE;
    private Snapshot.Verdict verdict = new Snapshot.Verdict(Status.NO_DATA, Reason.NONE);
    private @Nullable MonthFigures beside = new MonthFigures(MISSING, MISSING, MISSING, MISSING);

    MonthlyRow(String item, String code) {
        this.item = item;
        this.code = code;
        name = code;
        measure = new Measure.Flow(code);
    }

    MonthlyRow named(String text) {
        name = text;
        return this;
    }

    MonthlyRow of(Measure kind) {
        measure = kind;
        return this;
    }

    MonthlyRow in(String name, int shown) {
        unit = name;
        decimals = shown;
        return this;
    }

    MonthlyRow at(String areaCode, String areaName) {
        area = new Area(
                areaCode, TestText.of(areaName, areaName), "district", List.of(), null, null, null, List.of(), null);
        return this;
    }

    MonthlyRow aims(@Nullable Goal aim) {
        goal = aim;
        return this;
    }

    MonthlyRow has(String actual, String end, DataStatus status) {
        basis = new Snapshot.Basis(Amount.exact(new BigDecimal(actual)), LocalDate.parse(end), null, status, "source");
        return this;
    }

    MonthlyRow bounded(Amount amount) {
        basis = new Snapshot.Basis(amount, DAY, null, DataStatus.OFFICIAL, "source");
        return this;
    }

    MonthlyRow stands(@Nullable String gap, @Nullable String progress, @Nullable String pace) {
        standing = new Snapshot.Standing(number(gap), number(progress), null, number(pace), null);
        return this;
    }

    MonthlyRow judged(Status status, Remark... remarks) {
        verdict = new Snapshot.Verdict(status, Reason.of(List.of(remarks)));
        return this;
    }

    MonthlyRow beside(PeriodFigure month, PeriodFigure before, PeriodFigure percent, PeriodFigure difference) {
        beside = new MonthFigures(month, before, percent, difference);
        return this;
    }

    MonthlyRow withoutFiguresBeside() {
        beside = null;
        return this;
    }

    @Nullable
    MonthFigures figures() {
        return beside;
    }

    BoardRow build() {
        Snapshot snapshot = new SnapshotBuilder(DAY, code)
                .item(item)
                .area(area.code())
                .unit(unit)
                .goal(goal)
                .basis(basis)
                .standing(standing)
                .judged(verdict.status(), verdict.reason())
                .build();
        var definition = new IndicatorDefinition(
                new Indicator(code, measure, Period.ZERO),
                TestText.of(name, name),
                TestText.of(unit),
                decimals,
                TestText.of(item),
                IndicatorDefinition.Good.UP);
        return new BoardRow(snapshot, definition, area);
    }

    static PeriodFigure figure(String amount) {
        return figure(amount, DAY, DataStatus.OFFICIAL);
    }

    static PeriodFigure figure(String amount, LocalDate end, DataStatus status, YearMonth... missing) {
        SortedSet<YearMonth> months = new TreeSet<>(List.of(missing));
        return new PeriodFigure(Amount.exact(new BigDecimal(amount)), end, status, months, List.of());
    }

    static PeriodFigure without(Remark why) {
        return new PeriodFigure(null, null, null, Collections.emptySortedSet(), List.of(why));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

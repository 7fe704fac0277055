package org.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Indicator;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Remark;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;

/** A row of a board for tests, which state only what matters to them. */
final class RowBuilder {

    private final String item;
    private final String indicator;
    private String nameVi;
    private String nameEn;
    private String plan = "2023";
    private String unit = "%";
    private int decimals = 2;
    private Area area = place("62", "Kon Tum");
    private @Nullable Goal goal = new Goal(Comparator.AT_LEAST, BigDecimal.TEN, null);
    private @Nullable Amount amount;
    private @Nullable BigDecimal gap;
    private @Nullable BigDecimal progress;
    private Status status = Status.NO_DATA;
    private Reason reason = Reason.NONE;
    private @Nullable LocalDate dueBy;
    private @Nullable LocalDate periodEnd;
    private @Nullable DataStatus dataStatus;
    private String sources = "";

    RowBuilder(String item, String indicator) {
        this.item = item;
        this.indicator = indicator;
        nameVi = indicator;
        nameEn = indicator;
    }

    RowBuilder named(String vietnamese, String english) {
        nameVi = vietnamese;
        nameEn = english;
        return this;
    }

    RowBuilder ofPlan(String code) {
        plan = code;
        return this;
    }

    RowBuilder in(String unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
        return this;
    }

    RowBuilder of(Area area) {
        this.area = area;
        return this;
    }

    RowBuilder aims(Comparator comparator, String target) {
        goal = new Goal(comparator, new BigDecimal(target), null);
        return this;
    }

    RowBuilder aimsBetween(String lower, String upper) {
        goal = new Goal(Comparator.BETWEEN, new BigDecimal(lower), new BigDecimal(upper));
        return this;
    }

    RowBuilder isFollowed() {
        goal = null;
        return this;
    }

    RowBuilder stands(String actual, String gap, String progress) {
        this.amount = Amount.exact(new BigDecimal(actual));
        this.gap = new BigDecimal(gap);
        this.progress = progress.isEmpty() ? null : new BigDecimal(progress);
        return this;
    }

    RowBuilder known(Amount actual) {
        this.amount = actual;
        return this;
    }

    RowBuilder bounded(Bound bound, String actual) {
        this.amount = new Amount(bound, new BigDecimal(actual));
        return this;
    }

    RowBuilder asOf(String periodEnd, DataStatus dataStatus, String sources) {
        this.periodEnd = LocalDate.parse(periodEnd);
        this.dataStatus = dataStatus;
        this.sources = sources;
        return this;
    }

    /** A newer figure was due by that day. */
    RowBuilder stale(String day) {
        dueBy = LocalDate.parse(day);
        return this;
    }

    /** The row is of an edition that was sealed before the ledger kept remarks. */
    RowBuilder judged(Status status, String sentence) {
        this.status = status;
        reason = Reason.ofSentence(sentence);
        return this;
    }

    RowBuilder judged(Status status, Remark... why) {
        reason = Reason.of(List.of(why));
        this.status = status;
        return this;
    }

    BoardRow build() {
        var definition = new IndicatorDefinition(
                new Indicator(indicator, new Measure.Flow(indicator), Period.ZERO),
                TestText.of(nameVi, nameEn),
                TestText.of(unit),
                decimals,
                TestText.of(item),
                IndicatorDefinition.Good.UP);
        return new BoardRow(snapshot(), definition, area);
    }

    Snapshot snapshot() {
        return new SnapshotBuilder(LocalDate.of(2023, 12, 31), indicator)
                .item(item)
                .plan(plan)
                .area(area.code())
                .unit(unit)
                .goal(goal)
                .basis(new Snapshot.Basis(amount, periodEnd, dueBy, dataStatus, sources))
                .standing(gap, progress)
                .judged(status, reason)
                .build();
    }

    static Area place(String code, String name) {
        return new Area(code, TestText.of(name, name), "district", List.of(), null, null, null, List.of(), null);
    }

    static Area group(String code, String nameVi, String nameEn) {
        var members = new Area.Members("poor_district", "62");
        return new Area(code, TestText.of(nameVi, nameEn), "group", List.of(), null, null, null, List.of(), members);
    }
}

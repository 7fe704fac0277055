package org.tiendo.report.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/** The components of the data structure, in the order of the columns: dimensions, measures, attributes. */
enum SdmxComponent {
    FREQ(Role.DIMENSION, SdmxCodelist.CL_FREQ, (edition, snapshot) -> "D"),
    INDICATOR(Role.DIMENSION, SdmxCodelist.CL_INDICATOR, (edition, snapshot) -> snapshot.indicator()),
    REF_AREA(Role.DIMENSION, SdmxCodelist.CL_AREA, (edition, snapshot) -> snapshot.area()),
    /** The business date. */
    TIME_PERIOD(Role.TIME, Type.DAY, (edition, snapshot) -> snapshot.businessDate()),
    /** The actual where it is an exact number. */
    OBS_VALUE(
            Role.MEASURE,
            Type.DECIMAL,
            (edition, snapshot) -> snapshot.bound() == Bound.EXACT ? snapshot.actual() : null),
    /** The target, of a range its lower end. */
    TARGET(Role.MEASURE, Type.DECIMAL, (edition, snapshot) -> snapshot.target()),
    GAP(Role.MEASURE, Type.DECIMAL, (edition, snapshot) -> snapshot.standing().gap()),
    PACE(Role.MEASURE, Type.DECIMAL, (edition, snapshot) -> snapshot.standing().pace()),
    OBS_STATUS(Role.ATTRIBUTE, SdmxCodelist.CL_OBS_STATUS, (edition, snapshot) -> SdmxStatus.of(snapshot)),
    UNIT_MEASURE(Role.ATTRIBUTE, Type.TEXT, (edition, snapshot) -> snapshot.unit()),
    /** Always 0, as a unit's name has its multiplier: million dong. */
    UNIT_MULT(Role.ATTRIBUTE, Type.INTEGER, (edition, snapshot) -> 0),
    ASSESSMENT(Role.ATTRIBUTE, SdmxCodelist.CL_ASSESSMENT, (edition, snapshot) -> snapshot.status()),
    /** Business date, revision and seal. */
    EDITION(
            Role.ATTRIBUTE,
            Type.TEXT,
            (edition, snapshot) -> edition.businessDate() + "/" + edition.revision() + "/" + edition.sha256()),
    COMPARATOR(Role.ATTRIBUTE, Type.TEXT, (edition, snapshot) -> snapshot.comparator()),
    TARGET_UPPER(Role.ATTRIBUTE, Type.DECIMAL, (edition, snapshot) -> snapshot.targetUpper()),
    OBS_LEAST(
            Role.ATTRIBUTE,
            Type.DECIMAL,
            (edition, snapshot) -> inexact(snapshot).flatMap(Amount::least).orElse(null)),
    OBS_MOST(
            Role.ATTRIBUTE,
            Type.DECIMAL,
            (edition, snapshot) -> inexact(snapshot).flatMap(Amount::most).orElse(null)),
    PERIOD_END(Role.ATTRIBUTE, Type.DAY, (edition, snapshot) -> snapshot.periodEnd());

    private final Role role;
    private final Type type;
    private final @Nullable SdmxCodelist codes;
    private final Reading reading;

    SdmxComponent(Role role, SdmxCodelist codes, Reading reading) {
        this.role = role;
        this.type = Type.TEXT;
        this.codes = codes;
        this.reading = reading;
    }

    SdmxComponent(Role role, Type type, Reading reading) {
        this.role = role;
        this.type = type;
        this.codes = null;
        this.reading = reading;
    }

    /** The part of a component in the structure. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE
    }

    /** The type of values that are no codes: as SDMX names it, and as a Table Schema does. */
    enum Type {
        TEXT("String", "string"),
        DECIMAL("Decimal", "number"),
        INTEGER("Integer", "integer"),
        DAY("GregorianDay", "date");

        private final String sdmx;
        private final String field;

        Type(String sdmx, String field) {
            this.sdmx = sdmx;
            this.field = field;
        }

        String sdmx() {
            return sdmx;
        }

        String field() {
            return field;
        }
    }

    Role role() {
        return role;
    }

    Type type() {
        return type;
    }

    /** Null for values that are no codes. */
    @Nullable
    SdmxCodelist codes() {
        return codes;
    }

    /** A text, a number, a date or a constant; null where there is none. */
    @Nullable
    Object of(Edition edition, Snapshot snapshot) {
        return reading.of(edition, snapshot);
    }

    private static Optional<Amount> inexact(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.amount()).filter(amount -> !amount.isExact());
    }

    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(Edition edition, Snapshot snapshot);
    }
}

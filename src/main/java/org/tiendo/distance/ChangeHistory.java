package org.tiendo.distance;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Measure.Movement;
import org.tiendo.distance.Reading.Missing;
import org.tiendo.distance.Reading.Undecidable;

/** The change of a measure since the target's baseline. */
record ChangeHistory(History of, Movement movement, Target target, MethodBreaks breaks) implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        return of.days();
    }

    @Override
    public Reading at(LocalDate day) {
        return of.at(day).then(now -> since(now, day));
    }

    @Override
    public Missing none() {
        return of.none();
    }

    private Reading since(Figure now, LocalDate day) {
        Optional<Remark> changed =
                Optional.ofNullable(target.baseline()).flatMap(baseline -> breaks.between(baseline, day));
        return changed.isPresent() ? new Undecidable(changed.get(), now.used()) : moved(now, baseline(day));
    }

    private Reading moved(Figure now, Reading baseline) {
        if (baseline instanceof Missing missing) {
            return new Undecidable(RemarkKind.NO_BASELINE.of(missing.reason()), now.used());
        }
        return baseline.then(then -> now.minus(then).then(this::signed));
    }

    private Reading baseline(LocalDate day) {
        if (target.baselineValue() != null) {
            return Figure.stated(target.baselineValue(), day);
        }
        @Nullable LocalDate from = target.baseline();
        return from == null ? new Missing(RemarkKind.NO_DAY_TO_COUNT_FROM.of()) : of.at(from);
    }

    private Figure signed(Figure difference) {
        return switch (movement) {
            case RISE -> difference;
            case FALL -> difference.negated();
        };
    }
}

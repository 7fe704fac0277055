package org.tiendo.report.methodology;

import java.math.BigDecimal;
import org.tiendo.distance.Measure;

/** Says in words how an actual comes from series. */
record MeasureWords(Texts texts) implements Measure.Cases<String> {

    @Override
    public String flow(Measure.Flow flow) {
        return texts.of("measure.flow", flow.code());
    }

    @Override
    public String level(Measure.Level level) {
        return level.carried() == null
                ? texts.of("measure.level", level.code())
                : texts.of("measure.level.carried", level.code(), texts.length(level.carried()));
    }

    @Override
    public String ratio(Measure.Ratio ratio) {
        String division =
                "(" + ratio.numerator().in(this) + ") / (" + ratio.denominator().in(this) + ")";
        return ratio.scale().compareTo(BigDecimal.ONE) == 0 ? division : division + " × " + texts.number(ratio.scale());
    }

    @Override
    public String change(Measure.Change change) {
        String of = change.of().in(this);
        return switch (change.movement()) {
            case RISE -> texts.of("measure.rise", of);
            case FALL -> texts.of("measure.fall", of);
        };
    }

    @Override
    public String growth(Measure.Growth growth) {
        String of = growth.of().in(this);
        return growth.against() == null
                ? texts.of("measure.growth", of)
                : texts.of("measure.growth.against", of, texts.language().date(growth.against()));
    }
}

package org.tiendo.catalog;

import java.time.Period;
import java.util.List;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.distance.Indicator;
import org.tiendo.distance.Measure;

/** Reads a {@code config/indicators.yaml} that has no problems. */
record IndicatorReader(TextReader texts) {

    /** The indicators in the order of the file. */
    List<IndicatorDefinition> read(Entry root) {
        return root.items("indicators").stream().map(this::indicator).toList();
    }

    private IndicatorDefinition indicator(Entry entry) {
        return new IndicatorDefinition(
                new Indicator(
                        entry.get("code").text(),
                        measure(entry.get("measure")),
                        entry.text("arrives").map(Period::parse).orElse(Period.ZERO)),
                texts.get(entry, "name"),
                texts.get(entry, "unit"),
                entry.number("decimals").orElseThrow().intValueExact(),
                texts.get(entry, "item"),
                entry.choice("good", IndicatorDefinition.Good.class).orElseThrow());
    }

    private static Measure measure(Entry entry) {
        if (entry.has("flow")) {
            return new Measure.Flow(entry.get("flow").text());
        }
        if (entry.has("level")) {
            return level(entry.get("level"));
        }
        if (entry.has("ratio")) {
            return ratio(entry.get("ratio"));
        }
        return entry.has("change") ? change(entry.get("change")) : growth(entry.get("growth"));
    }

    private static Measure growth(Entry growth) {
        return new Measure.Growth(
                measure(growth.get("of")), growth.get("against").date().orElse(null));
    }

    private static Measure level(Entry level) {
        return level.isScalar()
                ? new Measure.Level(level.text(), null)
                : new Measure.Level(
                        level.get("series").text(),
                        level.text("carried").map(Period::parse).orElse(null));
    }

    private static Measure ratio(Entry ratio) {
        return new Measure.Ratio(
                measure(ratio.get("numerator")),
                measure(ratio.get("denominator")),
                ratio.number("scale").orElseThrow());
    }

    private static Measure change(Entry change) {
        return new Measure.Change(
                measure(change.get("of")),
                change.choice("counts", Measure.Movement.class).orElseThrow());
    }
}

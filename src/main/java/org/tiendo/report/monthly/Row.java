package org.tiendo.report.monthly;

import java.util.List;
import org.tiendo.distance.Status;

/**
 * A row of the report: an indicator in an area.
 *
 * @param item the plan's item; empty where the row above has it already
 * @param names the indicator's name, where the row above has not got it, and the area's, where it is not the plan's own
 * @param cumulative the sealed actual
 * @param causes the reasons of the verdict and of missing figures; may be empty
 */
public record Row(
        String item,
        List<String> names,
        String unit,
        Value plan,
        Value yearBefore,
        Value month,
        Value cumulative,
        Value ofPlan,
        Value ofYearBefore,
        Status status,
        String verdict,
        List<String> causes) {

    public Row {
        names = List.copyOf(names);
        causes = List.copyOf(causes);
    }

    /** The values in the order of their columns. */
    public List<Value> values() {
        return List.of(plan, yearBefore, month, cumulative, ofPlan, ofYearBefore);
    }
}

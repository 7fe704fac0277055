package org.tiendo.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;

class PlanPartsTest {

    @Test
    void keepsTheTargetsOfAnIndicatorTogetherAndAllInTheirOrder() {
        List<PlanTarget> targets = targets(30, 150);

        List<List<PlanTarget>> parts = new PlanParts(targets).parts();

        assertThat(parts).extracting(List::size).containsExactly(2100, 2100, 300);
        assertThat(parts).flatExtracting(part -> part).isEqualTo(targets);
        assertThat(parts.get(0)).extracting(PlanTarget::indicator).doesNotContain("i14");
    }

    @Test
    void dividesNoPlanThatHasIndicatorsFromEndToEnd() {
        List<PlanTarget> targets = new ArrayList<>(targets(30, 150));
        targets.add(target("i0", "late"));

        assertThat(new PlanParts(targets).parts()).containsExactly(targets);
    }

    @Test
    void leavesASmallPlanWhole() {
        assertThat(new PlanParts(targets(20, 6)).parts()).hasSize(1);
        assertThat(new PlanParts(List.of()).parts()).isEmpty();
    }

    private static List<PlanTarget> targets(int indicators, int areas) {
        return IntStream.range(0, indicators)
                .boxed()
                .flatMap(indicator -> IntStream.range(0, areas).mapToObj(area -> target("i" + indicator, "a" + area)))
                .toList();
    }

    private static PlanTarget target(String indicator, String area) {
        return new PlanTarget(indicator, new Target(area, Period.year(2023), null, null, null, List.of()), "", "", "");
    }
}

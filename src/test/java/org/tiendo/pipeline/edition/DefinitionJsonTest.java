package org.tiendo.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.IndicatorDefinition.Good;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.TestText;
import org.tiendo.catalog.Text;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Indicator;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;
import org.tiendo.ledger.Definition;

class DefinitionJsonTest {

    @Test
    void writesAnIndicatorWithEveryStepOfItsMeasure() {
        Definition definition = DefinitionJson.of(indicator(new Measure.Change(
                new Measure.Ratio(new Measure.Level("poor", null), new Measure.Flow("all"), new BigDecimal("1E+2")),
                Measure.Movement.FALL)));

        assertThat(definition)
                .isEqualTo(Definition.ofIndicator(
                        "poverty",
                        "{\"decimals\":2,\"good\":\"UP\",\"indicator\":{"
                                + "\"arrives\":\"P0D\",\"code\":\"poverty\",\"measure\":{\"kind\":\"Change\",\"movement\":\"FALL\","
                                + "\"of\":{\"kind\":\"Ratio\",\"denominator\":{\"kind\":\"Flow\",\"code\":\"all\"},"
                                + "\"numerator\":{\"kind\":\"Level\",\"code\":\"poor\"},\"scale\":100}}},"
                                + "\"item\":\"8\",\"nameEn\":\"Poverty\",\"nameVi\":\"Nghèo\",\"unit\":\"điểm %\"}"));
    }

    @Test
    void writesFurtherLanguagesOfAnIndicatorBesideTheHomes() {
        var definition = new IndicatorDefinition(
                new Indicator("a", new Measure.Flow("a"), java.time.Period.ZERO),
                new Text("lo", Map.of("lo", "ກ", "fr", "Arbres")),
                new Text("lo", Map.of("lo", "ຕົ້ນ", "fr", "arbres")),
                0,
                new Text("lo", Map.of("lo", "1")),
                Good.UP);

        assertThat(DefinitionJson.of(definition).content())
                .endsWith("\"item\":\"1\",\"nameFr\":\"Arbres\",\"nameLo\":\"ກ\",\"unit\":\"ຕົ້ນ\","
                        + "\"unitFr\":\"arbres\"}");
    }

    @Test
    void tellsAFlowFromALevelOfTheSameSeries() {
        assertThat(DefinitionJson.of(indicator(new Measure.Flow("a"))))
                .isNotEqualTo(DefinitionJson.of(indicator(new Measure.Level("a", null))));
    }

    @Test
    void writesATargetOfItsPlanWithoutWhatIsNotStated() {
        var milestone = new Milestone(LocalDate.of(2023, 6, 30), new BigDecimal("2"));
        var target = new Target(
                "62",
                Period.year(2023),
                new Goal(Comparator.AT_LEAST, new BigDecimal("4.0"), null),
                null,
                null,
                List.of(milestone));

        assertThat(DefinitionJson.of(new PlanTarget("poverty", target, "HĐND", "NQ", "")))
                .isEqualTo(Definition.ofTarget(
                        "poverty",
                        "62",
                        "2023-01-01..2023-12-31",
                        "{\"assignedBy\":\"HĐND\",\"document\":\"NQ\",\"indicator\":\"poverty\","
                                + "\"target\":{\"area\":\"62\","
                                + "\"goal\":{\"comparator\":\"AT_LEAST\",\"value\":4},"
                                + "\"milestones\":[{\"by\":\"2023-06-30\",\"value\":2}],"
                                + "\"period\":{\"end\":\"2023-12-31\",\"start\":\"2023-01-01\"}}}"));
    }

    private static IndicatorDefinition indicator(Measure measure) {
        return new IndicatorDefinition(
                new Indicator("poverty", measure, java.time.Period.ZERO),
                TestText.of("Nghèo", "Poverty"),
                TestText.of("điểm %"),
                2,
                TestText.of("8"),
                Good.UP);
    }
}

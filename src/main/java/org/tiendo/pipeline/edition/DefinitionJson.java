package org.tiendo.pipeline.edition;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.tiendo.catalog.FieldJson;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Measure;
import org.tiendo.ledger.Definition;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the definitions of indicators and targets as JSON, always in the same form: properties in alphabetical order
 * and empty ones left out, so that a later version of the program, which has more properties, writes the same.
 */
final class DefinitionJson {

    private static final JsonMapper MAPPER = FieldJson.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .addMixIn(Measure.class, NamesItsKind.class)
            .build();

    private DefinitionJson() {}

    static Definition of(IndicatorDefinition indicator) {
        return Definition.ofIndicator(indicator.code(), MAPPER.writeValueAsString(indicator));
    }

    static Definition of(PlanTarget target) {
        return Definition.ofTarget(
                target.indicator(),
                target.target().area(),
                target.target().period().toString(),
                MAPPER.writeValueAsString(target));
    }

    /** Adds the kind of a measure, because a flow and a level of one series differ in nothing else. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface NamesItsKind {}
}

package org.tiendo.pipeline.edition;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiendo.catalog.FieldJson;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.Text;
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
        Map<String, Object> kept = new TreeMap<>();
        kept.put("indicator", indicator.indicator());
        kept.put("decimals", indicator.decimals());
        kept.put("good", indicator.good());
        kept.put("item", indicator.item().own());
        kept.put("unit", indicator.unit().own());
        indicator.name().words().forEach((language, name) -> kept.put(in("name", language), name));
        others(indicator.item())
                .forEach(language ->
                        kept.put(in("item", language), indicator.item().in(language)));
        others(indicator.unit())
                .forEach(language ->
                        kept.put(in("unit", language), indicator.unit().in(language)));
        return Definition.ofIndicator(indicator.code(), MAPPER.writeValueAsString(kept));
    }

    /** The languages beside the home's: items and units were of one language once, and are written as then. */
    private static Stream<String> others(Text text) {
        return text.words().keySet().stream().filter(language -> !language.equals(text.language()));
    }

    /** The property of a text in a language, such as {@code nameVi}. */
    private static String in(String property, String language) {
        return property + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
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

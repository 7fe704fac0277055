package org.tiendo.report.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The codes of the code lists: those of the home, then those of an edition that the home no longer has, which are their
 * own names.
 */
record SdmxCodes(Catalog catalog, SdmxWords words, Set<String> indicators, Set<String> areas) {

    static SdmxCodes of(Iterable<Snapshot> snapshots, Catalog catalog) {
        Set<String> indicators = new LinkedHashSet<>();
        Set<String> areas = new LinkedHashSet<>();
        for (Snapshot snapshot : snapshots) {
            indicators.add(snapshot.indicator());
            areas.add(snapshot.area());
        }
        catalog.indicators().forEach(indicator -> indicators.remove(indicator.code()));
        catalog.areas().all().forEach(area -> areas.remove(area.code()));
        return new SdmxCodes(catalog, new SdmxWords(catalog.settings()), indicators, areas);
    }

    ArrayNode of(SdmxCodelist list) {
        ArrayNode codes = ExportJson.MAPPER.createArrayNode();
        switch (list) {
            case CL_FREQ -> worded(codes, "D", "freq.D");
            case CL_INDICATOR -> indicators(codes);
            case CL_AREA -> areas(codes);
            case CL_OBS_STATUS -> {
                for (SdmxStatus status : SdmxStatus.values()) {
                    worded(codes, status.name(), "obs_status." + status.name());
                }
            }
            case CL_ASSESSMENT -> {
                for (Status status : Status.values()) {
                    words.named(code(codes, status.name()), language -> language.word(status));
                }
            }
        }
        return codes;
    }

    private void indicators(ArrayNode codes) {
        for (IndicatorDefinition indicator : catalog.indicators()) {
            words.name(code(codes, indicator.code()), indicator.name());
        }
        own(codes, indicators);
    }

    private void areas(ArrayNode codes) {
        for (Area area : catalog.areas().all()) {
            words.name(code(codes, area.code()), area.name());
        }
        own(codes, areas);
    }

    private void own(ArrayNode codes, Collection<String> gone) {
        gone.forEach(code -> words.named(code(codes, code), language -> code));
    }

    private void worded(ArrayNode codes, String id, String key) {
        words.name(code(codes, id), key);
    }

    private static ObjectNode code(ArrayNode codes, String id) {
        return codes.addObject().put("id", id);
    }
}

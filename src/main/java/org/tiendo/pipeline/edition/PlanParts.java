package org.tiendo.pipeline.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.PlanTarget;

/**
 * Divides a plan's targets, in their order, into parts that can be assessed one after the other. The targets of an
 * indicator stay together, so that each series is read once.
 */
record PlanParts(List<PlanTarget> targets) {

    /** The figures of so many targets fit into any heap, and reading fewer at once would take longer. */
    private static final int ENOUGH = 2000;

    List<List<PlanTarget>> parts() {
        Map<String, Integer> lastPlaces = new HashMap<>();
        for (int place = 0; place < targets.size(); place++) {
            lastPlaces.put(targets.get(place).indicator(), place);
        }
        List<List<PlanTarget>> parts = new ArrayList<>();
        int start = 0;
        int needed = 0;
        for (int place = 0; place < targets.size(); place++) {
            needed = Math.max(needed, lastPlaces.getOrDefault(targets.get(place).indicator(), place));
            if (place == needed && (place + 1 - start >= ENOUGH || place + 1 == targets.size())) {
                parts.add(targets.subList(start, place + 1));
                start = place + 1;
            }
        }
        return parts;
    }
}

package org.tiendo.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the departments.
 *
 * @param made those made anew, in the order of the file
 * @param kept those that were there already, made from the same file
 * @param failed by department that could not be made: a sentence why, without secrets
 */
public record DemoReport(List<String> made, List<String> kept, Map<String, String> failed) {

    public DemoReport {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }
}

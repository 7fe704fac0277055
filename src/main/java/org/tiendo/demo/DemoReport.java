package org.tiendo.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of creating the departments.
 *
 * @param made the departments created now, in the order of the file
 * @param kept the departments that existed, created from the same file
 * @param failed a sentence without secrets that gives the reason, by department that could not be created
 */
public record DemoReport(List<String> made, List<String> kept, Map<String, String> failed) {

    public DemoReport {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }
}

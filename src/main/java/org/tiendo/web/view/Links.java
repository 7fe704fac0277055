package org.tiendo.web.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses that a page leads to: they keep what the reader has chosen.
 *
 * @param path of the page
 * @param chosen the parameters with their values; empty ones are left out of addresses
 */
public record Links(String path, Map<String, String> chosen) {

    public Links {
        chosen = new LinkedHashMap<>(chosen);
    }

    /** This page with another value of a parameter; empty for none. */
    public String with(String parameter, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(parameter, value.toString());
        return address(path, changed);
    }

    /** This page for another edition. */
    public String of(Object date, Object revision) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put("date", date.toString());
        changed.put("revision", revision.toString());
        return address(path, changed);
    }

    /** Another address with some of the parameters, by their names with spaces between. */
    public String to(String other, String parameters) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : parameters.split(" ", -1)) {
            kept.put(name, chosen.getOrDefault(name, ""));
        }
        return address(other, kept);
    }

    private static String address(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}

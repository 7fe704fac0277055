package org.tiendo.catalog;

import java.util.List;

/**
 * One setting as it is in force.
 *
 * @param key the keys that lead to it in {@code config/application.yaml}, joined by dots
 * @param text the value that the program uses; empty without one, and where it is hidden
 * @param isHidden whether it has a value that is shown nowhere, as it is a secret
 * @param file the file that states it, relative to the home; empty for a default
 * @param line the line of the value there, from 1; 0 for a default
 * @param variables the variables of the environment that the value comes from
 */
public record Setting(String key, String text, boolean isHidden, String file, int line, List<String> variables) {

    public Setting {
        variables = List.copyOf(variables);
    }

    /** The first of its keys, which names its group. */
    public String group() {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    /** The file with the line, and the variables; empty for a default. */
    public String origin() {
        String place = file.isEmpty() ? "" : file + ":" + line;
        String environment = String.join(", ", variables);
        return environment.isEmpty() ? place : place + (place.isEmpty() ? "" : ", ") + environment;
    }
}

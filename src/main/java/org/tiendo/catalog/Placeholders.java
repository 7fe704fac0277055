package org.tiendo.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/**
 * Replaces placeholders in settings with the environment and the home's path: {@code ${NAME}}, {@code
 * ${NAME:-default}}, {@code {home}}.
 */
record Placeholders(Path home, Map<String, String> environment) {

    /** The default may hold a pair of braces, as in {@code ${URL:-jdbc:h2:file:{home}/data/x}}. */
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<or>:-(?<default>(?:[^{}]|\\{[^{}]*})*))?}");

    /** Reports variables that are not set; the problems never contain values of the others. */
    void check(Entry entry, Problems problems) {
        String text = entry.text();
        if (VARIABLE.matcher(text).replaceAll("").contains("${")) {
            problems.add(entry, "expected ${NAME} or ${NAME:-default}");
        }
        for (MatchResult variable : variables(text)) {
            String name = variable.group(1);
            if (variable.group(2) == null && !environment.containsKey(name)) {
                problems.add(
                        entry, "the environment has no " + name + "; set it, or give a default: ${" + name + ":-...}");
            }
        }
    }

    /** Returns whether the environment has every variable that comes without a default. */
    boolean isSet(String text) {
        return variables(text).stream()
                .allMatch(variable -> variable.group(2) != null || environment.containsKey(variable.group(1)));
    }

    String fill(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(variable -> Matcher.quoteReplacement(value(variable)))
                .replace("{home}", home.toString().replace('\\', '/'));
    }

    /** The variables of the text that the environment has a value for. */
    List<String> named(String text) {
        return variables(text).stream()
                .map(variable -> Objects.requireNonNull(variable.group(1)))
                .filter(name -> !environment.getOrDefault(name, "").isEmpty())
                .toList();
    }

    /** Returns whether the text is only one variable, without a default or with an empty one. */
    static boolean isOnlyVariable(String text) {
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.matches() && orEmpty(matcher.group(3)).isEmpty();
    }

    /** The text without its variables and their defaults. */
    static String literal(String text) {
        return VARIABLE.matcher(text).replaceAll("");
    }

    private static List<MatchResult> variables(String text) {
        return VARIABLE.matcher(text).results().toList();
    }

    /** The value of a variable; as in a shell, {@code :-} also replaces an empty value. */
    private String value(MatchResult variable) {
        String value = environment.getOrDefault(variable.group(1), "");
        return value.isEmpty() ? orEmpty(variable.group(3)) : value;
    }

    /** The home only, without the environment, as that contains secrets. */
    @Override
    public String toString() {
        return "Placeholders[home=" + home + "]";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

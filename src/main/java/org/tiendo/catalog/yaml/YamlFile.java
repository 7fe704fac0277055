package org.tiendo.catalog.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML file with the positions of all values. */
public final class YamlFile {

    /** The library's own limit of 3 MB guards against aliases that expand, and aliases are refused here. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_CHARACTERS)
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .build();

    private YamlFile() {}

    /** The file's root; empty where the file is unreadable, with the reason among the problems. */
    public static Optional<Entry> read(Path home, Path file, Problems problems) {
        String name = Place.name(home, file);
        return Utf8File.read(home, file, problems).flatMap(text -> read(name, text, problems));
    }

    private static Optional<Entry> read(String name, String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(
                    Place.startOf(name),
                    "the file has " + text.length() + " characters, and at most " + MOST_CHARACTERS
                            + " are read; is it a file of data?");
            return Optional.empty();
        }
        try {
            // Most files have no asterisk at all, and need not be read twice.
            boolean hasAliases = text.indexOf('*') >= 0 && hasAliases(name, text, problems);
            return hasAliases ? Optional.empty() : compose(name, text, problems);
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    e.getProblemMark().map(mark -> place(name, mark)).orElse(Place.startOf(name)),
                    "not YAML: " + problem(e));
        } catch (ReaderException e) {
            int index = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            problems.add(Place.at(name, text, index), "a control character; remove it");
        } catch (YamlEngineException e) {
            problems.add(Place.startOf(name), "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /**
     * Whether the file contains an alias, which is a problem: a few lines of nested aliases can expand to billions of
     * values, and readers expect a value where it is used.
     */
    private static boolean hasAliases(String name, String text, Problems problems) {
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof AliasEvent alias) {
                Place place =
                        alias.getStartMark().map(mark -> place(name, mark)).orElse(Place.startOf(name));
                problems.add(place, "aliases (*name) are not read; write the value out, or quote it");
                return true;
            }
        }
        return false;
    }

    private static Optional<Entry> compose(String name, String text, Problems problems) {
        var root = new Compose(SETTINGS).composeString(text);
        if (root.isEmpty()) {
            problems.add(Place.startOf(name), "the file is empty");
        }
        return root.map(node -> new YamlEntries(name, problems).root(node));
    }

    /** The parser's message without the file's content where that could be a password that starts like a tag. */
    private static String problem(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        return problem.startsWith("found undefined tag") ? "found an undefined tag" : problem;
    }

    static Place place(String name, Mark mark) {
        return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

package org.tiendo.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;

/** The names of one kind that a home's files define, with the definition of each. */
final class Known {

    private final String singular;
    private final String plural;
    private final Map<String, Entry> defined = new LinkedHashMap<>();
    private boolean incomplete;

    Known(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** Records a definition and reports a problem where the name is defined already. */
    void define(Entry name, Entry definition, Problems problems) {
        Entry first = defined.putIfAbsent(name.text(), definition);
        if (first != null) {
            problems.add(
                    name,
                    "duplicate " + singular + " '" + name.text() + "'; it is defined at "
                            + first.place().file() + ":" + first.place().line() + " already");
        }
    }

    /** Returns the first definition of a name that several files may define. */
    Entry defineOnce(String name, Entry definition) {
        return defined.computeIfAbsent(name, key -> definition);
    }

    /** Suppresses problems about unknown names from now on, as the unreadable part of a file may define them. */
    void isIncomplete() {
        incomplete = true;
    }

    Collection<String> names() {
        return defined.keySet();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(defined.get(name));
    }

    /**
     * The definition that a reference names; empty where there is none, which is a problem unless definitions are
     * incomplete.
     */
    Optional<Entry> follow(Entry reference, Problems problems) {
        Optional<Entry> found = find(reference.text());
        if (found.isEmpty() && reference.isScalar() && !incomplete) {
            problems.add(reference, "unknown " + singular + " '" + reference.text() + "'" + hint(reference.text()));
        }
        return found;
    }

    private String hint(String written) {
        String near = Words.didYouMean(written, names());
        return near.isEmpty() ? "; " + Words.known(plural, names()) : near;
    }
}

package org.tiendo.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds cycles of references among the areas of a file. */
final class Cycle {

    private final Function<String, Collection<String>> next;
    private final Set<String> reported = new LinkedHashSet<>();

    /** @param next the codes that a code refers to */
    Cycle(Function<String, Collection<String>> next) {
        this.next = next;
    }

    /** The codes of the cycle through a code, starting with it; empty where there is none or it was reported before. */
    List<String> from(String code) {
        Set<String> path = new LinkedHashSet<>();
        if (reported.contains(code) || !leadsTo(code, code, path, new LinkedHashSet<>())) {
            return List.of();
        }
        reported.addAll(path);
        return List.copyOf(path);
    }

    private boolean leadsTo(String goal, String code, Set<String> path, Set<String> seen) {
        seen.add(code);
        path.add(code);
        for (String following : next.apply(code)) {
            if (following.equals(goal) || (!seen.contains(following) && leadsTo(goal, following, path, seen))) {
                return true;
            }
        }
        path.remove(code);
        return false;
    }
}

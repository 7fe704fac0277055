package org.tiendo.catalog;

import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for a JDBC URL of a source or of the store. */
final class JdbcRules {

    private JdbcRules() {}

    static void url(Entry url, Placeholders placeholders, Problems problems) {
        placeholders.check(url, problems);
        Secret.checkUrl(url, problems);
        String filled = placeholders.fill(url.text());
        if (!filled.isEmpty() && !filled.startsWith("jdbc:")) {
            problems.add(url, "expected a URL that starts with jdbc:");
        }
    }
}

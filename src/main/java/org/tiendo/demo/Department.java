package org.tiendo.demo;

import java.util.List;

/**
 * A department whose database is created.
 *
 * @param source the name of its source in {@code config/sources.yaml}
 */
record Department(String source, List<Table> tables) {

    Department {
        tables = List.copyOf(tables);
    }
}

package org.tiendo.demo;

import java.util.List;

/**
 * A department whose database is made.
 *
 * @param source the name it has in {@code config/sources.yaml}
 */
record Department(String source, List<Table> tables) {

    Department {
        tables = List.copyOf(tables);
    }
}

package org.tiendo.source;

import java.util.List;

/**
 * Some groups of rows that a database has added up.
 *
 * @param facts a block with one row for each group: texts and dates that its rows share, the latest time at which one of
 *     them became known, and their sums; every other cell is empty
 * @param rows the number of rows of each group
 */
public record Groups(Block facts, List<Long> rows, List<GroupKey> keys) {

    public Groups {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }
}

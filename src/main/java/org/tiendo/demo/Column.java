package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param type the type in the DDL: varchar(n), date, integer, bigint or decimal(p,s)
 * @param prefix the prefix of a key; null for none
 * @param of the values of a choice, with weights; null for any other column
 */
record Column(
        String name,
        String type,
        Role is,
        @Nullable String prefix,
        @Nullable Map<String, Double> of) {

    Column {
        if ((is == Role.CHOICE) != (of != null)) {
            throw new IllegalArgumentException("column " + name + ": `of` goes with `is: choice`, and only with it");
        }
        of = of == null ? null : Map.copyOf(of);
    }

    /** The content of a column. */
    enum Role {
        /** The number of the row, behind a prefix; the primary key. */
        KEY,
        AREA,
        DAY,
        RECORDED,
        MEMBER,
        LABEL,
        VALUE,
        CHOICE
    }

    /** Converts the text of a cell in the file to the column's type. */
    Object cell(String written) {
        if (type.startsWith("varchar")) {
            return written;
        }
        return type.equals("date") ? LocalDate.parse(written) : new BigDecimal(written);
    }
}

package org.tiendo.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The content of {@code config/demo.yaml}.
 *
 * @param synthetic the sentence in every database which states that its rows are synthetic
 */
record DemoPlan(String synthetic, List<Department> departments) {

    DemoPlan {
        departments = List.copyOf(departments);
        Set<String> names = new HashSet<>();
        for (Department department : departments) {
            for (Table table : department.tables()) {
                if (!names.add(table.table())) {
                    throw new IllegalArgumentException("two tables are called " + table.table()
                            + "; names must differ over all departments, which may share one database");
                }
            }
        }
    }
}

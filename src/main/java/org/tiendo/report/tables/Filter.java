package org.tiendo.report.tables;

import java.util.Set;

/**
 * One way in which the rows of a table can be narrowed down.
 *
 * @param name of the parameter, in the URL and in the statement
 * @param condition of SQL, with the parameter {@code :name}
 */
public record Filter(String name, Kind kind, String condition) {

    private static final Set<Kind> SEVERAL = Set.of(Kind.TEXT, Kind.VERDICT, Kind.RUN_STATUS, Kind.PULL);

    /** One of several texts. */
    static Filter oneOf(String name, String column) {
        return new Filter(name, Kind.TEXT, column + " IN (:" + name + ")");
    }

    /** One of several verdicts. */
    static Filter verdict(String column) {
        return new Filter("status", Kind.VERDICT, column + " IN (:status)");
    }

    /** Returns whether several values may be given, each of which counts. */
    boolean takesSeveral() {
        return SEVERAL.contains(kind);
    }

    static Filter from(String column) {
        return new Filter("from", Kind.DAY, column + " >= :from");
    }

    static Filter to(String column) {
        return new Filter("to", Kind.DAY, column + " <= :to");
    }

    /** Since a moment. */
    static Filter since(String column) {
        return new Filter("since", Kind.MOMENT, column + " >= :since");
    }
}

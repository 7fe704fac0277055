package org.tiendo.report.tables;

/**
 * One way in which the rows of a table can be narrowed down.
 *
 * @param name of the parameter, in the URL and in the statement
 * @param condition of SQL, with the parameter {@code :name}
 */
public record Filter(String name, Kind kind, String condition) {

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
        return kind == Kind.TEXT || kind == Kind.VERDICT || kind == Kind.RUN_STATUS;
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

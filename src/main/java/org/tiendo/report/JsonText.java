package org.tiendo.report;

/** A value that is JSON already: one cell of a CSV file, a part of a JSON file. */
record JsonText(String json) {

    @Override
    public String toString() {
        return json;
    }
}

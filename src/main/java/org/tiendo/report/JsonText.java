package org.tiendo.report;

/** A value that is already JSON: one cell of a CSV file, or a part of a JSON file. */
public record JsonText(String json) {

    @Override
    public String toString() {
        return json;
    }
}

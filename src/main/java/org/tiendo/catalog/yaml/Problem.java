package org.tiendo.catalog.yaml;

/**
 * A mistake in a file of the home.
 *
 * @param file relative to the home
 * @param line the line number, from 1
 * @param column the column number, from 1
 * @param message the mistake and the expected content
 */
public record Problem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}

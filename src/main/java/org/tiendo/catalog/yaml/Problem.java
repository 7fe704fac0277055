package org.tiendo.catalog.yaml;

/**
 * Something wrong in a file of the home.
 *
 * @param file relative to the home
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}

package org.tiendo.catalog.yaml;

import java.nio.file.Path;

/**
 * A position in a file of the home.
 *
 * @param file relative to the home, with forward slashes
 * @param line the line number, from 1
 * @param column the column number, from 1
 */
public record Place(String file, int line, int column) {

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    public static Place startOf(Path home, Path file) {
        return startOf(name(home, file));
    }

    /** The position of a character in a file's text. */
    public static Place at(String file, String text, int index) {
        String before = text.substring(0, index);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(file, line, 1 + before.codePointCount(lineStart, index));
    }

    /** The name of a file for people: its path below the home, or its absolute path outside of it. */
    public static String name(Path home, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = home.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}

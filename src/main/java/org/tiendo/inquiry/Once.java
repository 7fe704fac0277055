package org.tiendo.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tiendo.store.Sha256;

/**
 * The key of something that a person writes about a figure: when a form is sent twice, as by a second click, the same
 * comes again with the same key.
 */
final class Once {

    private Once() {}

    /**
     * The key of a request or a note.
     *
     * @param on the day in the home's zone; on another one the same may be written again
     * @param others its other properties
     * @return hexadecimal
     */
    static String key(Figure figure, String by, LocalDate on, Object... others) {
        String all = List.of(figure, by, on, List.of(others)).stream()
                .map(part -> part.toString().length() + ":" + part)
                .collect(Collectors.joining());
        return Sha256.of(all);
    }
}

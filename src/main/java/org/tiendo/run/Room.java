package org.tiendo.run;

/**
 * How many pulls a source bears at once, over all processes.
 *
 * @param places at least one
 */
public record Room(String source, int places) {

    /** @param number from 1 */
    String place(int number) {
        return "source " + source + " " + number;
    }
}

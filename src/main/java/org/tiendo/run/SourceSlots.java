package org.tiendo.run;

/**
 * Limits how many pulls may ask a source at once, over all processes.
 *
 * @param slots at least one
 */
public record SourceSlots(String source, int slots) {

    /** @param number from 1 */
    String leaseName(int number) {
        return "source " + source + " " + number;
    }
}

package org.tiendo.run;

/**
 * Limits the pulls that use a source at once, over all processes.
 *
 * @param slots at least one
 */
public record SourceSlots(String source, int slots) {

    /** @param number the slot, from 1 */
    String leaseName(int number) {
        return "source " + source + " " + number;
    }
}

package org.tiendo.bench;

/** A set of numbers above zero without an object for each: what a loop does that is to be fast. */
final class LongSet {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[1 << 16];
    private int size;

    /** Returns whether the number was not there before. */
    boolean add(long number) {
        int slot = slot(slots, number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        if (++size > slots.length / 2) {
            grow();
        }
        return true;
    }

    private static int slot(long[] slots, long number) {
        int slot = (int) ((number * SPREAD) >>> 1) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        var larger = new long[slots.length * 2];
        for (long number : slots) {
            if (number != 0) {
                larger[slot(larger, number)] = number;
            }
        }
        slots = larger;
    }
}

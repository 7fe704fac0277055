package org.tiendo.quality;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A map from texts to numbers in bounded memory. It stores hashes of 128 bits, so that equal hashes of different texts
 * are not expected in the lifetime of any register. Above a number of texts it moves to the disk.
 */
final class SeenKeys implements AutoCloseable {

    /** The value of a text that has not been seen. */
    static final long UNSEEN = 0;

    /** The largest table in memory: 12 megabytes, full at 393 216 keys. */
    static final long SLOTS_IN_MEMORY = 1 << 19;

    private static final long FEW = 1 << 10;

    private final long slotsInMemory;
    private Slots slots;
    private long size;

    /** @param slotsInMemory a power of two */
    SeenKeys(long slotsInMemory) {
        this.slotsInMemory = slotsInMemory;
        slots = Slots.inMemory(Math.min(FEW, slotsInMemory));
    }

    /** The number stored for a text; {@link #UNSEEN} without one. */
    long of(KeyHash key) {
        return slots.get(slot(slots, key.high(), key.low()), 2);
    }

    /** @param what the number to store, not {@link #UNSEEN} */
    void remember(KeyHash key, long what) {
        long slot = slot(slots, key.high(), key.low());
        boolean isNew = slots.get(slot, 2) == UNSEEN;
        slots.set(slot, key.high(), key.low(), what);
        if (isNew && ++size > slots.count() / 4 * 3) {
            grow();
        }
    }

    /** The slot of a key, or the free slot for it. */
    private static long slot(Slots slots, long high, long low) {
        long last = slots.count() - 1;
        // The upper bits select the slot, so that keys are moved to a larger table in one pass over both tables.
        long slot = high >>> Long.numberOfLeadingZeros(last);
        while (slots.get(slot, 2) != UNSEEN && (slots.get(slot, 0) != high || slots.get(slot, 1) != low)) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        long count = slots.count() * 2;
        try {
            Slots larger = count <= slotsInMemory ? Slots.inMemory(count) : Slots.onDisk(count);
            for (long from = 0; from < slots.count(); from++) {
                if (slots.get(from, 2) != UNSEEN) {
                    long high = slots.get(from, 0);
                    long low = slots.get(from, 1);
                    larger.set(slot(larger, high, low), high, low, slots.get(from, 2));
                }
            }
            slots.close();
            slots = larger;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the keys that unique compares can't be kept in the temporary folder "
                            + System.getProperty("java.io.tmpdir") + ": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            slots.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

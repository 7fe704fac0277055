package org.tiendo.quality;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A map from keys to numbers in bounded memory. Of texts it stores hashes of 127 bits, so that equal hashes of different
 * texts are not expected in the lifetime of any register. Above a number of keys it moves to the disk.
 */
final class SeenKeys implements AutoCloseable {

    /** The value of a key that has not been seen. */
    static final long UNSEEN = 0;

    /** The largest table in a small memory: 12 megabytes, full at 393 216 keys. */
    static final long SLOTS_IN_MEMORY = 1 << 19;

    /** The share of a large memory that a table may take: several pulls run at once, with several tables each. */
    private static final long SHARE = 16;

    /** On disk a table grows so many times over: moving its keys costs more than room. */
    private static final long GROWTH_ON_DISK = 4;

    private static final long FEW = 1 << 10;

    private final long slotsInMemory;
    private Slots slots;
    private long size;

    /** The share of a small memory that a table may take. */
    private static final long SHARE_OF_LITTLE = 8;

    /** The largest table that fits the memory of this process. */
    static long slotsInMemory() {
        long slots = Runtime.getRuntime().maxMemory() / Slots.BYTES;
        long ofLittle = Math.min(SLOTS_IN_MEMORY, Long.highestOneBit(slots / SHARE_OF_LITTLE));
        return Math.max(ofLittle, Long.highestOneBit(slots / SHARE));
    }

    /** @param slotsInMemory a power of two */
    SeenKeys(long slotsInMemory) {
        this.slotsInMemory = slotsInMemory;
        slots = Slots.inMemory(Math.min(FEW, slotsInMemory));
    }

    /** Begins to load the place of a key, whose number is asked for soon; the result has no meaning. */
    long prepare(KeyHash key) {
        return slots.get(key.high() >>> Long.numberOfLeadingZeros(slots.count() - 1), 2);
    }

    /** The number stored for a key; {@link #UNSEEN} without one. */
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
        boolean fits = slots.count() * 2 <= slotsInMemory;
        try {
            Slots larger = fits ? Slots.inMemory(slots.count() * 2) : Slots.onDisk(slots.count() * GROWTH_ON_DISK);
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

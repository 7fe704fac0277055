package org.tiendo.quality;

import java.util.Arrays;

/**
 * A map from whole numbers to places in a reading, of numbers that come in ascending order, as a database gives the
 * keys of a table. Where numbers and places grow by one, it takes a byte and a third for each, and none of them is looked
 * up in a memory that is larger than the processor's own.
 *
 * <p>Numbers have at most 18 digits.
 */
final class AscendingKeys {

    /** The keys from one mark to the next, all of which are read to find one of them. */
    private static final int EACH = 64;

    /** A place in a reading stands above the bits of its business date. */
    private static final long NEXT_PLACE = 1L << UniqueRows.NIGHT_BITS;

    private static final int MOST_BYTES_A_KEY = 20;
    private static final int BYTES_A_MARK = 2 * Long.BYTES + Integer.BYTES;
    private static final long SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    /**
     * For each key, its difference to the key before. The difference of the stored values follows, unless it is that of one
     * row to the next.
     */
    private byte[] differences = new byte[EACH * MOST_BYTES_A_KEY];

    private int length;
    private long[] markedNumbers = new long[EACH];
    private long[] markedWhats = new long[EACH];
    private int[] markedAt = new int[EACH];
    private int marks;
    private int sinceMark = EACH;
    private long size;
    private long last = Long.MIN_VALUE;
    private long lastWhat;

    /** Receives a key with what is stored for it. */
    @FunctionalInterface
    interface Each {
        void accept(long number, long what);
    }

    /** Returns whether a number is above all that are in it. */
    boolean isBelow(long number) {
        return number > last;
    }

    long size() {
        return size;
    }

    long bytes() {
        return length + (long) marks * BYTES_A_MARK;
    }

    /**
     * Stores a value for a number above all others.
     *
     * @param what not {@link SeenKeys#UNSEEN}
     */
    void add(long number, long what) {
        if (sinceMark == EACH) {
            mark(number, what);
        } else {
            write(number - last, what - lastWhat);
            sinceMark++;
        }
        last = number;
        lastWhat = what;
        size++;
    }

    private void mark(long number, long what) {
        if (marks == markedNumbers.length) {
            markedNumbers = Arrays.copyOf(markedNumbers, 2 * marks);
            markedWhats = Arrays.copyOf(markedWhats, 2 * marks);
            markedAt = Arrays.copyOf(markedAt, 2 * marks);
        }
        markedNumbers[marks] = number;
        markedWhats[marks] = what;
        markedAt[marks] = length;
        marks++;
        sinceMark = 1;
    }

    /** The lowest bit of the first number says whether a second one follows. */
    private void write(long difference, long ofWhat) {
        if (length + MOST_BYTES_A_KEY > differences.length) {
            differences = Arrays.copyOf(differences, 2 * differences.length);
        }
        if (ofWhat == NEXT_PLACE) {
            write(difference << 1);
        } else {
            write((difference << 1) | 1);
            // Differences downwards are odd, so that small ones of either sign stay short.
            write((ofWhat << 1) ^ (ofWhat >> (Long.SIZE - 1)));
        }
    }

    private void write(long number) {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            differences[length++] = (byte) ((rest & SEVEN_BITS) | MORE);
            rest >>>= BITS;
        }
        differences[length++] = (byte) rest;
    }

    /** The value stored for a number; {@link SeenKeys#UNSEEN} without it. */
    long of(long number) {
        int found = Arrays.binarySearch(markedNumbers, 0, marks, number);
        int mark = found >= 0 ? found : -found - 2;
        if (mark < 0) {
            return SeenKeys.UNSEEN;
        }
        var reading = new Reading(mark);
        while (reading.number < number && reading.next()) {
            // The next one may be it.
        }
        return reading.number == number ? reading.what : SeenKeys.UNSEEN;
    }

    void forEach(Each each) {
        for (int mark = 0; mark < marks; mark++) {
            var reading = new Reading(mark);
            do {
                each.accept(reading.number, reading.what);
            } while (reading.next());
        }
    }

    /** The keys of a mark, one after the other. */
    private final class Reading {

        private final int end;
        private int at;
        private long number;
        private long what;

        Reading(int mark) {
            number = markedNumbers[mark];
            what = markedWhats[mark];
            at = markedAt[mark];
            end = mark + 1 < marks ? markedAt[mark + 1] : length;
        }

        boolean next() {
            if (at == end) {
                return false;
            }
            long difference = read();
            number += difference >>> 1;
            if ((difference & 1) == 0) {
                what += NEXT_PLACE;
            } else {
                long written = read();
                what += (written >>> 1) ^ -(written & 1);
            }
            return true;
        }

        private long read() {
            long read = 0;
            int shift = 0;
            byte next;
            do {
                next = differences[at++];
                read |= (next & SEVEN_BITS) << shift;
                shift += BITS;
            } while (next < 0);
            return read;
        }
    }
}

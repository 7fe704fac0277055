package org.tiendo.quality;

import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * A map from keys to numbers that grows page by page: the upper bits of a key select its page, the lower ones its place
 * in the page. A page that is nearly full is split by the next bit, so that never more than two pages are moved, and no
 * memory is left behind.
 */
final class KeyTable {

    /** The slots of a page, which has 64 or 96 KB: the second cache of a processor has room for it. */
    private static final int SLOTS = 1 << 12;

    private static final int FULL = SLOTS / 4 * 3;

    /** Enough for two thousand million keys; three thousand of fewer that agree in as many bits are made on purpose. */
    private static final int MOST_BITS = 20;

    private final KeyPages memory;
    private final int width;
    private Page[] pages;
    private int bits = 1;
    private final long[] moved;

    /** The keys whose upper bits are the same; slots of a key's one or two numbers and the number stored for it. */
    private static final class Page {

        private final LongBuffer slots;
        /** The number of upper bits that its keys agree in. */
        private int bits;

        private int size;

        private Page(LongBuffer slots, int bits) {
            this.slots = slots;
            this.bits = bits;
        }
    }

    /** @param isOfNumbers whether the first half of a key tells it from all others, as it does for numbers */
    KeyTable(KeyPages memory, boolean isOfNumbers) {
        this.memory = memory;
        width = isOfNumbers ? 2 : 3;
        moved = new long[SLOTS * width];
        var page = page(0);
        pages = new Page[] {page, page};
    }

    private Page page(int bits) {
        return new Page(memory.next(SLOTS * width), bits);
    }

    /** Begins to load the place of a key, whose number is asked for soon; the result has no meaning. */
    long prepare(KeyHash key) {
        return pageOf(key.high()).slots.get(first(key.high()) + width - 1);
    }

    /** The number stored for a key; {@link SeenKeys#UNSEEN} without one. */
    long of(KeyHash key) {
        LongBuffer slots = pageOf(key.high()).slots;
        return slots.get(slot(slots, key.high(), key.low()) + width - 1);
    }

    /** @param what the number to store, not {@link SeenKeys#UNSEEN} */
    void remember(KeyHash key, long what) {
        Page page = pageOf(key.high());
        if (put(page, key.high(), key.low(), what) && page.size > FULL) {
            split(page, key.high());
        }
    }

    private Page pageOf(long high) {
        return pages[(int) (high >>> (Long.SIZE - bits))];
    }

    /** The index of the slot of a key, or of the free slot for it. */
    private int slot(LongBuffer slots, long high, long low) {
        int at = first(high);
        while (slots.get(at + width - 1) != SeenKeys.UNSEEN
                && (slots.get(at) != high || (width > 2 && slots.get(at + 1) != low))) {
            at += width;
            at = at == SLOTS * width ? 0 : at;
        }
        return at;
    }

    private int first(long high) {
        return (int) (high & (SLOTS - 1)) * width;
    }

    /** Returns whether the key is new in the page. */
    private boolean put(Page page, long high, long low, long what) {
        LongBuffer slots = page.slots;
        int slot = slot(slots, high, low);
        boolean isNew = slots.get(slot + width - 1) == SeenKeys.UNSEEN;
        if (isNew) {
            page.size++;
            slots.put(slot, high);
            if (width > 2) {
                slots.put(slot + 1, low);
            }
        }
        slots.put(slot + width - 1, what);
        return isNew;
    }

    /** Moves the keys of a page whose next bit is set to a page of their own. */
    private void split(Page page, long high) {
        if (page.bits == bits) {
            pages = twiceAsMany();
            bits++;
        }
        page.bits++;
        var other = page(page.bits);
        int shared = bits - page.bits;
        int first = (int) (high >>> (Long.SIZE - page.bits) | 1) << shared;
        Arrays.fill(pages, first, first + (1 << shared), other);
        page.slots.get(0, moved);
        page.slots.put(0, new long[moved.length]);
        page.size = 0;
        for (int at = 0; at < moved.length; at += width) {
            long what = moved[at + width - 1];
            if (what != SeenKeys.UNSEEN) {
                put(pageOf(moved[at]), moved[at], width > 2 ? moved[at + 1] : KeyHash.NUMBER, what);
            }
        }
    }

    private Page[] twiceAsMany() {
        if (bits == MOST_BITS) {
            throw new IllegalStateException("the keys that unique compares can't be told apart, as " + FULL
                    + " of them are alike in an unusual way; leave the check unique out of the job");
        }
        var more = new Page[2 * pages.length];
        Arrays.setAll(more, at -> pages[at >> 1]);
        return more;
    }
}

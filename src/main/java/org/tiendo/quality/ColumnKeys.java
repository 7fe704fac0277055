package org.tiendo.quality;

/**
 * The keys of one column with a number for each: those that come in ascending order, and the others by their hashes. Where
 * the order turns out to be none, or the ascending ones need too much memory, all of them are kept by their hashes.
 */
final class ColumnKeys implements AutoCloseable {

    /** Searches among the ascending keys that cost little, whatever their number. */
    private static final long FEW = 1_000;

    /** The share of ascending keys that others may be searched among before hashes are faster. */
    private static final long SHARE = 8;

    private final SeenKeys hashed;
    private final long mostBytes;
    private final KeyHash moved = new KeyHash();
    private AscendingKeys ascending = new AscendingKeys();
    private boolean isAscending = true;
    private long searches;

    /** @param bytesInMemory the bytes of the heap that the keys may take */
    ColumnKeys(long bytesInMemory) {
        hashed = new SeenKeys(bytesInMemory);
        mostBytes = bytesInMemory;
    }

    /** Returns whether most keys came in ascending order so far. */
    boolean isAscending() {
        return isAscending;
    }

    /** Begins to load the place of a key, whose number is asked for soon; the result has no meaning. */
    long prepare(KeyHash key) {
        return hashed.prepare(key);
    }

    /** The number stored for a key; {@link SeenKeys#UNSEEN} without one. */
    long of(KeyHash key) {
        if (!isAscending || !key.isNumber()) {
            return hashed.of(key);
        }
        return ascending.isBelow(key.number()) ? SeenKeys.UNSEEN : searched(key);
    }

    /** A value that replaced another one is among the hashes. */
    private long searched(KeyHash key) {
        long later = hashed.of(key);
        if (later != SeenKeys.UNSEEN) {
            return later;
        }
        searches++;
        long what = ascending.of(key.number());
        if (searches > FEW + ascending.size() / SHARE) {
            moveToHashes();
        }
        return what;
    }

    /** @param what the number to store, not {@link SeenKeys#UNSEEN} */
    void remember(KeyHash key, long what) {
        if (!isAscending || !key.isNumber() || !ascending.isBelow(key.number())) {
            hashed.remember(key, what);
            return;
        }
        ascending.add(key.number(), what);
        if (ascending.bytes() > mostBytes) {
            moveToHashes();
        }
    }

    private void moveToHashes() {
        ascending.forEach((number, what) -> {
            moved.of(number);
            if (hashed.of(moved) == SeenKeys.UNSEEN) {
                hashed.remember(moved, what);
            }
        });
        ascending = new AscendingKeys();
        isAscending = false;
    }

    @Override
    public void close() {
        hashed.close();
    }
}

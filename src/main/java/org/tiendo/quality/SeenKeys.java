package org.tiendo.quality;

/**
 * A map from keys to numbers in bounded memory. Of texts it stores hashes of 127 bits, so that equal hashes of different
 * texts are not expected in the lifetime of any register. Keys that need more memory are kept on the disk.
 */
final class SeenKeys implements AutoCloseable {

    /** The value of a key that has not been seen. */
    static final long UNSEEN = 0;

    private final KeyPages memory;
    private final KeyTable numbers;
    private final KeyTable texts;

    /** @param bytesInMemory the bytes of the heap that the keys may take */
    SeenKeys(long bytesInMemory) {
        memory = new KeyPages(bytesInMemory);
        numbers = new KeyTable(memory, true);
        texts = new KeyTable(memory, false);
    }

    /** Begins to load the place of a key, whose number is asked for soon; the result has no meaning. */
    long prepare(KeyHash key) {
        return table(key).prepare(key);
    }

    /** The number stored for a key; {@link #UNSEEN} without one. */
    long of(KeyHash key) {
        return table(key).of(key);
    }

    /** @param what the number to store, not {@link #UNSEEN} */
    void remember(KeyHash key, long what) {
        table(key).remember(key, what);
    }

    private KeyTable table(KeyHash key) {
        return key.isNumber() ? numbers : texts;
    }

    @Override
    public void close() {
        memory.close();
    }
}

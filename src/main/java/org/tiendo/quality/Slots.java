package org.tiendo.quality;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A table of slots with three numbers each, initially zero; in memory, or in a temporary file that is deleted when it
 * is closed.
 */
final class Slots implements AutoCloseable {

    private static final int NUMBERS = 3;

    /** The bytes of a slot. */
    static final long BYTES = NUMBERS * Long.BYTES;

    /** The bits of a slot's index in one mapping of 24 megabytes. A mapping cannot be larger than two gigabytes. */
    private static final int BITS_ON_DISK = 20;

    /** The same in memory, 393 kilobytes: a small heap has seldom room for a large array in one piece. */
    private static final int BITS_IN_MEMORY = 14;

    private final long count;
    private final int bits;
    private final LongBuffer[] pages;
    private final @Nullable FileChannel file;

    private Slots(long count, int bits, LongBuffer[] pages, @Nullable FileChannel file) {
        this.count = count;
        this.bits = bits;
        this.pages = pages;
        this.file = file;
    }

    /** @param count the number of slots: a power of two */
    static Slots inMemory(long count) {
        int inPage = (int) Math.min(count, 1L << BITS_IN_MEMORY);
        var pages = new LongBuffer[Math.toIntExact(count / inPage)];
        Arrays.setAll(pages, page -> LongBuffer.allocate(inPage * NUMBERS));
        return new Slots(count, BITS_IN_MEMORY, pages, null);
    }

    /** @param count the number of slots: a power of two */
    static Slots onDisk(long count) throws IOException {
        Path path = Files.createTempFile("tiendo-keys", ".tmp");
        var file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            return new Slots(count, BITS_ON_DISK, mapped(file, count), file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static LongBuffer[] mapped(FileChannel file, long count) throws IOException {
        int inPage = (int) Math.min(count, 1L << BITS_ON_DISK);
        long bytes = inPage * BYTES;
        var pages = new LongBuffer[Math.toIntExact(count / inPage)];
        for (int page = 0; page < pages.length; page++) {
            fill(file, page * bytes, (page + 1) * bytes);
            pages[page] = file.map(MapMode.READ_WRITE, page * bytes, bytes)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
        }
        return pages;
    }

    /**
     * Allocates the disk space now: writing through a mapping to an unallocated part of a full disk would crash the
     * process.
     */
    private static void fill(FileChannel file, long from, long to) throws IOException {
        var zeros = ByteBuffer.allocate(1 << 20);
        for (long at = from; at < to; ) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), to - at));
            at += file.write(zeros, at);
        }
    }

    long count() {
        return count;
    }

    /** @param number the index of the number in the slot: 0, 1 or 2 */
    long get(long slot, int number) {
        return page(slot).get(index(slot) + number);
    }

    void set(long slot, long first, long second, long third) {
        page(slot).put(index(slot), first).put(index(slot) + 1, second).put(index(slot) + 2, third);
    }

    private LongBuffer page(long slot) {
        return pages[(int) (slot >>> bits)];
    }

    private int index(long slot) {
        return (int) (slot & ((1 << bits) - 1)) * NUMBERS;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

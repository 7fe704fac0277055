package org.tiendo.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The memory for keys: pages of numbers that are initially zero, in the heap up to a limit, and then in a temporary file
 * that is deleted when it is closed. Small pages, as a small heap has seldom room for a large array in one piece.
 */
final class KeyPages implements AutoCloseable {

    /** The most memory that is taken of a small heap. */
    private static final long OF_LITTLE = 12L << 20;

    /** The share of a small heap that pages may take. */
    private static final long SHARE_OF_LITTLE = 8;

    /** The share of a large heap: several pulls run at once, with several columns each. */
    private static final long SHARE = 16;

    /** The bytes by which the file grows. */
    private static final int REGION = 16 << 20;

    private long bytesLeft;
    private @Nullable FileChannel file;
    private long fileSize;
    private LongBuffer region = LongBuffer.allocate(0);

    /** @param bytesInMemory the pages beyond are kept in the file */
    KeyPages(long bytesInMemory) {
        bytesLeft = bytesInMemory;
    }

    /** The bytes that the pages of one column may take of the heap of this process. */
    static long bytesInMemory() {
        long heap = Runtime.getRuntime().maxMemory();
        return Math.max(Math.min(OF_LITTLE, heap / SHARE_OF_LITTLE), heap / SHARE);
    }

    /** A page of so many numbers. */
    LongBuffer next(int numbers) {
        long bytes = (long) numbers * Long.BYTES;
        if (bytes <= bytesLeft) {
            bytesLeft -= bytes;
            return LongBuffer.allocate(numbers);
        }
        if (region.remaining() < numbers) {
            grow();
        }
        LongBuffer page = region.slice(region.position(), numbers);
        region.position(region.position() + numbers);
        return page;
    }

    private void grow() {
        try {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile("tiendo-keys", ".tmp"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            fill(file, fileSize);
            region = file.map(MapMode.READ_WRITE, fileSize, REGION)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
            fileSize += REGION;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the keys that unique compares can't be kept in the temporary folder "
                            + System.getProperty("java.io.tmpdir") + ": " + e,
                    e);
        }
    }

    /**
     * Allocates the disk space now: writing through a mapping to an unallocated part of a full disk would crash the
     * process.
     */
    private static void fill(FileChannel file, long from) throws IOException {
        var zeros = ByteBuffer.allocate(1 << 20);
        for (long at = from; at < from + REGION; ) {
            zeros.clear();
            at += file.write(zeros, at);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tiendo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lock by which one process has the embedded store to itself, on a file beside the store that names the process;
 * the operating system releases the lock when the process dies.
 */
final class StoreLock implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    /** The locked byte lies beyond the text of the file: some systems let nobody read a locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The locks of this process. It must not even open a lock file a second time, because on Unix closing a file
     * releases all locks that the process has on it.
     */
    private static final Map<Path, StoreHolder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, waiting at most as long as the lock wait.
     *
     * @param database the store's file, as its URL names it
     * @param wait the lock wait
     * @throws StoreHeldException when another process has the lock all the while, or shares the store
     */
    static StoreLock take(Path database, StoreHolder self, Duration wait) throws IOException {
        return take(database, self, wait, pause -> LockSupport.parkNanos(pause.toNanos()));
    }

    /** @param pause waits for the given duration */
    static StoreLock take(Path database, StoreHolder self, Duration wait, Consumer<Duration> pause) throws IOException {
        Path file = lockFile(database);
        Optional<StoreLock> lock = tryTake(file, self);
        for (long polls = wait.dividedBy(POLL); lock.isEmpty(); polls--) {
            @Nullable StoreDoor door = door(file);
            if (polls <= 0 || door != null || Thread.currentThread().isInterrupted()) {
                throw new StoreHeldException(database, holder(file), door);
            }
            pause.accept(POLL);
            lock = tryTake(file, self);
        }
        return lock.orElseThrow();
    }

    /** Writes the way in for other processes into the file, which nobody else than its owner can read. */
    void open(StoreHolder self, StoreDoor door) throws IOException {
        keepToOwner(file);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((self.written() + door.written()).getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Lets nobody but the owner read a file, where the file system knows owners. */
    static void keepToOwner(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // Closing the channel releases the lock, whether or not the text could be removed.
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Path lockFile(Path database) throws IOException {
        Path absolute = database.toAbsolutePath().normalize();
        Path parent = Objects.requireNonNull(absolute.getParent(), "a root can't be a file");
        Path folder = Files.createDirectories(parent).toRealPath();
        return folder.resolve(absolute.getFileName() + ".lock");
    }

    private static Optional<StoreLock> tryTake(Path file, StoreHolder self) throws IOException {
        if (HELD_HERE.putIfAbsent(file, self) != null) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = locked(file, self);
            return locked.map(channel -> new StoreLock(file, channel));
        } finally {
            if (locked.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<FileChannel> locked(Path file, StoreHolder self) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self.written().getBytes(StandardCharsets.UTF_8)));
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByAnotherClassLoader) {
            return null;
        }
    }

    /** Null when the process that has the lock does not share the store, or is this one. */
    private static @Nullable StoreDoor door(Path file) throws IOException {
        return HELD_HERE.containsKey(file)
                ? null
                : StoreDoor.read(Files.readString(file)).orElse(null);
    }

    private static @Nullable StoreHolder holder(Path file) throws IOException {
        StoreHolder here = HELD_HERE.get(file);
        return here != null ? here : StoreHolder.read(Files.readString(file)).orElse(null);
    }
}

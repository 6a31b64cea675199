package portfolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gives one thread of one process at a time exclusive use of a folder, by locking a file in it. The folder is created
 * with the lock, and removed on release if it is empty. The lock of a process that was killed is released by the
 * operating system.
 */
final class FolderLock implements Closeable {

    private static final int MAX_SIZE = 1_000_000;

    /**
     * The locks between threads of this process: a file lock is held on behalf of the whole process (see
     * {@link java.nio.channels.FileLock}).
     */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final Path folder;
    private final FileChannel channel;

    private FolderLock(ReentrantLock thread, Path folder, FileChannel channel) {
        this.thread = thread;
        this.folder = folder;
        this.channel = channel;
    }

    /** Creates the folder if necessary and waits until no other process or thread uses it. */
    static FolderLock acquire(Path folder) throws IOException {
        ReentrantLock thread = THREADS.computeIfAbsent(folder, any -> new ReentrantLock());
        thread.lock();
        try {
            return new FolderLock(thread, folder, lock(folder));
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = null;
        try {
            while (channel == null) {
                create(folder);
                channel = tryLock(file(folder));
            }
        } catch (IOException e) {
            giveUp(folder);
            throw e;
        }
        return channel;
    }

    /**
     * Removes a lock file that could not be completed, for example on a full disk. A lock file of another run is never
     * empty.
     */
    private static void giveUp(Path folder) {
        try {
            if (Files.exists(file(folder)) && Files.size(file(folder)) == 0) {
                Files.delete(file(folder));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The failure that led here is the one to report.
        }
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another run is using the folder, or was killed while it did.
        }
    }

    /**
     * Returns the locked file; null if its previous owner has deleted it in the meantime, so that the lock is
     * worthless.
     */
    private static @Nullable FileChannel tryLock(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException folderIsGone) {
            return null;
        }
        boolean locked = false;
        try {
            channel.lock();
            locked = isAt(file, channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? channel : null;
    }

    /**
     * Returns whether the open file is still the file at this path. It is recognised by a random size, because opening
     * it a second time to read it would release the lock when it is closed (POSIX, {@code fcntl}).
     */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(1, MAX_SIZE);
        channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }

    /**
     * Releases the lock. Deletes the lock file first and the folder last, since another run may use it as soon as the
     * lock is free.
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file(folder));
        } finally {
            thread.unlock();
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Another run is already using it.
        }
    }
}

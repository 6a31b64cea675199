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
 * Lets one process and one thread at a time work in a folder, by a lock on a file in it. The folder is created with the
 * lock and, once it is empty, removed with it. The lock of a process that was killed is free.
 */
final class FolderLock implements Closeable {

    private static final int MAX_SIZE = 1_000_000;

    /**
     * Locks on files are held by the whole process (see {@link java.nio.channels.FileLock}): these hold off threads.
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

    /** Waits until nobody else works in the folder. */
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

    /** Removes what could not become a lock, as on a full disk. The lock of another run has a size. */
    private static void giveUp(Path folder) {
        try {
            if (Files.exists(file(folder)) && Files.size(file(folder)) == 0) {
                Files.delete(file(folder));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What failed before it is to be told.
        }
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another run works in it, or was killed in it.
        }
    }

    /** The locked file, or nothing when the one who held it before has removed it meanwhile. */
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
     * Whether the open file is still the one of that name. It is recognised by a size that it is given, since opening
     * it a second time to read it would release the lock (POSIX, {@code fcntl}).
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

    /** Removes the lock first and the folder last: from then on it may be another's. */
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
            // Another run works in it already.
        }
    }
}

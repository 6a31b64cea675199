package portfolio.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lazy;

/**
 * A site: a table from path to file. Each file is generated when it is first requested, and then kept. Immutable and
 * thread-safe.
 */
public final class Site {

    /** The site without files. */
    public static final Site EMPTY = new Site(new TreeMap<>(), new TreeMap<>());

    /** The files whose paths are known at once. */
    private final SortedMap<String, Lazy<byte[]>> listed;

    /** The files that are listed when one of them is requested, by the start of their paths. */
    private final SortedMap<String, Lazy<SortedMap<String, Lazy<byte[]>>>> later;

    private final Lazy<SortedMap<String, Lazy<byte[]>>> files;
    private final Lazy<SortedMap<String, byte[]>> generated;

    private Site(
            SortedMap<String, Lazy<byte[]>> listed, SortedMap<String, Lazy<SortedMap<String, Lazy<byte[]>>>> later) {
        this.listed = listed;
        this.later = later;
        this.files = new Lazy<>(this::list);
        this.generated = new Lazy<>(this::generate);
        checkFolders(listed.keySet());
    }

    /** Returns a site with these files. */
    public static Site of(Stream<SiteFile> files) {
        return EMPTY.with(files);
    }

    /** Returns a site with these files added. They replace files of the same path. */
    public Site with(Stream<SiteFile> more) {
        return new Site(added(listed, more), later);
    }

    /**
     * Returns a site with files added whose paths take long to find, so that they are only listed when a path of theirs
     * or the list of all files is requested.
     *
     * @param start the start of all their paths, such as {@code assets/card-}; no other file has one like it
     * @param files lists the files
     * @throws IllegalStateException if the site already has such files
     */
    public Site withLater(String start, Supplier<? extends Stream<SiteFile>> files) {
        if (later.keySet().stream().anyMatch(known -> known.startsWith(start) || start.startsWith(known))) {
            throw new IllegalStateException("there already are such files to be listed later: " + start);
        }
        SortedMap<String, Lazy<SortedMap<String, Lazy<byte[]>>>> more = new TreeMap<>(later);
        more.put(start, new Lazy<>(() -> added(new TreeMap<>(), files.get())));
        return new Site(listed, more);
    }

    private static SortedMap<String, Lazy<byte[]>> added(SortedMap<String, Lazy<byte[]>> to, Stream<SiteFile> more) {
        SortedMap<String, Lazy<byte[]>> all = new TreeMap<>(to);
        more.forEachOrdered(file -> all.put(file.path(), new Lazy<>(file.generator())));
        return all;
    }

    private static void checkFolders(Set<String> paths) {
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (paths.contains(path.substring(0, slash))) {
                    throw new IllegalArgumentException(
                            "'" + path.substring(0, slash) + "' is both a file and a folder");
                }
            }
        }
    }

    private SortedMap<String, Lazy<byte[]>> list() {
        SortedMap<String, Lazy<byte[]>> all = new TreeMap<>(listed);
        later.values().forEach(others -> all.putAll(others.get()));
        return all;
    }

    /**
     * Generates all files, several at a time. Those that take longest come first, so that at the end no thread waits
     * for another one that has just begun with a PDF.
     */
    private SortedMap<String, byte[]> generate() {
        List<Map.Entry<String, Lazy<byte[]>>> order =
                new ArrayList<>(files.get().entrySet());
        order.sort(Comparator.comparingInt(file -> rank(file.getKey())));
        Queue<Map.Entry<String, Lazy<byte[]>>> waiting = new ConcurrentLinkedQueue<>(order);
        SortedMap<String, byte[]> bytes = new ConcurrentSkipListMap<>();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(thread -> {
                    for (var file = waiting.poll(); file != null; file = waiting.poll()) {
                        bytes.put(file.getKey(), file.getValue().get());
                    }
                });
        return Collections.unmodifiableSortedMap(bytes);
    }

    /** Returns the place of a file in the order of generation: PDFs, pictures, all others. */
    private static int rank(String path) {
        String type = MediaTypes.of(path);
        return type.equals("application/pdf") ? 0 : type.startsWith("image/") ? 1 : 2;
    }

    /** Returns the paths of all files, in order, whether generated yet or not. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.get().keySet());
    }

    /** Returns the paths of the HTML pages, in order. */
    public List<String> pages() {
        return listed.keySet().stream().filter(Site::isPage).toList();
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Returns whether the site has a file at this path. */
    public boolean has(String path) {
        return file(path) != null;
    }

    /** Returns the bytes of a file, which must not be modified; empty if the site has no file at this path. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(file(path)).map(Lazy::get);
    }

    private @Nullable Lazy<byte[]> file(String path) {
        Lazy<byte[]> file = listed.get(path);
        if (file != null) {
            return file;
        }
        return later.entrySet().stream()
                .filter(others -> path.startsWith(others.getKey()))
                .findFirst()
                .map(others -> others.getValue().get().get(path))
                .orElse(null);
    }

    /** Returns the bytes of all files by path, in order. Generates those that are missing, several at a time. */
    public SortedMap<String, byte[]> files() {
        return generated.get();
    }

    /**
     * Returns all files. What has been generated before is used; the rest is generated without being kept, so that a
     * site may be larger than the memory. The stream is parallel and in no particular order.
     */
    public Stream<SiteFile> stream() {
        return new ArrayList<>(files.get().entrySet())
                .parallelStream().map(file -> new SiteFile(file.getKey(), file.getValue()::once));
    }
}

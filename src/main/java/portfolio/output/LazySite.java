package portfolio.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.source.Lazy;

/** A site whose files are generated when they are first requested, each only once. Immutable and thread-safe. */
public final class LazySite {

    private final SortedMap<String, Lazy<SiteFile>> files;

    private LazySite(SortedMap<String, Lazy<SiteFile>> files) {
        this.files = files;
    }

    /** Returns a site with these files. */
    public static LazySite of(Stream<LazyFile> files) {
        return new LazySite(new TreeMap<>()).with(files);
    }

    /** Returns a site with these files added. They replace files of the same path. */
    public LazySite with(Stream<LazyFile> more) {
        SortedMap<String, Lazy<SiteFile>> all = new TreeMap<>(files);
        more.forEachOrdered(file -> all.put(file.path(), new Lazy<>(file::made)));
        return new LazySite(all);
    }

    /** Returns the paths of all files, whether generated yet or not. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** Returns the bytes of a file, which must not be modified; empty if the site has no file at this path. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(file -> file.get().bytes());
    }

    /** Returns the finished site. Generates files in parallel. */
    public Site whole() {
        SortedMap<String, byte[]> made = new TreeMap<>();
        new ArrayList<>(files.values())
                .parallelStream().map(Lazy::get).toList().forEach(file -> made.put(file.path(), file.bytes()));
        return new Site(made);
    }
}

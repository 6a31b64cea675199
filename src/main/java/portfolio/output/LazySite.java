package portfolio.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.source.Once;

/** A site whose files are made when they are asked for, each once. Immutable, and for several threads. */
public final class LazySite {

    private final SortedMap<String, Once<SiteFile>> files;

    private LazySite(SortedMap<String, Once<SiteFile>> files) {
        this.files = files;
    }

    /** The site of these files. */
    public static LazySite of(Stream<LazyFile> files) {
        return new LazySite(new TreeMap<>()).with(files);
    }

    /** The same site with further files, which replace those of the same path. */
    public LazySite with(Stream<LazyFile> more) {
        SortedMap<String, Once<SiteFile>> all = new TreeMap<>(files);
        more.forEachOrdered(file -> all.put(file.path(), new Once<>(file::made)));
        return new LazySite(all);
    }

    /** The paths of all files, made or not. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The bytes of a file, not to be changed; empty when the site has none at this path. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(file -> file.get().bytes());
    }

    /** The finished site; several files are made at a time. */
    public Site whole() {
        SortedMap<String, byte[]> made = new TreeMap<>();
        new ArrayList<>(files.values())
                .parallelStream().map(Once::get).toList().forEach(file -> made.put(file.path(), file.bytes()));
        return new Site(made);
    }
}

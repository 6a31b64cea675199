package portfolio.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portfolio.TestSite;

/**
 * The content folders that are mutated.
 *
 * @param folders the files of each folder by path; small folders occur several times, because they are read faster
 * @param keys all keys of their YAML files
 */
record Corpus(List<SortedMap<String, String>> folders, List<String> keys) {

    private static final Pattern KEY = Pattern.compile("(?m)^ *(?:- )?([a-zA-Z]+):");
    private static final int SMALL = 12_000;
    private static final int BIG = 60_000;
    private static final int SHARE = 8;

    /** Loads the shipped content and all fixtures. */
    static Corpus load() {
        List<SortedMap<String, String>> folders = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>();
        for (Path folder : TestSite.contentFolders()) {
            SortedMap<String, String> files = read(folder);
            folders.addAll(Collections.nCopies(share(files), files));
            files.values()
                    .forEach(text -> KEY.matcher(text)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(keys::add));
        }
        return new Corpus(List.copyOf(folders), List.copyOf(keys));
    }

    private static int share(SortedMap<String, String> files) {
        int size = files.values().stream().mapToInt(String::length).sum();
        return size > BIG ? 1 : size < SMALL ? 3 * SHARE : SHARE;
    }

    /** Returns a random file of a random folder. */
    String anyText(Dice dice) {
        return dice.pick(List.copyOf(dice.pick(folders).values()));
    }

    String anyKey(Dice dice) {
        return dice.pick(keys);
    }

    private static SortedMap<String, String> read(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            SortedMap<String, String> files = new TreeMap<>();
            for (Path file : tree.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("README.md")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            return Collections.unmodifiableSortedMap(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

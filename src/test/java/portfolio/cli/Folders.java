package portfolio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders: compared byte by byte, copied, written. */
final class Folders {

    private Folders() {}

    /** The bytes of each file, in hexadecimal, by its path within the folder. */
    static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (Path file : files(folder)) {
            bytes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return bytes;
    }

    /** Copies the files in reverse order of their names, so that the copy lists them in another order. */
    static void copyInReverse(Path from, Path to) throws IOException {
        List<Path> reversed =
                files(from).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path file : reversed) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** Writes a text file below a folder, with the folders on the way to it. */
    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}

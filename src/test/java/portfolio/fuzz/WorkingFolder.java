package portfolio.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder on disk that holds one input at a time. Only the differences to the previous input are written. */
final class WorkingFolder {

    private final Path folder;
    private SortedMap<String, String> there = new TreeMap<>();

    WorkingFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path path() {
        return folder;
    }

    void become(SortedMap<String, String> files) throws IOException {
        for (String name : there.keySet()) {
            if (!files.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (String name : there.keySet()) {
            if (!files.containsKey(name)) {
                deleteIfEmpty(folder.resolve(name).getParent());
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getValue().equals(there.get(file.getKey()))) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        there = files;
    }

    private void deleteIfEmpty(Path parent) throws IOException {
        if (!parent.equals(folder)
                && Files.isDirectory(parent)
                && parent.toFile().list().length == 0) {
            Files.delete(parent);
        }
    }
}

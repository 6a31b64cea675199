package portfolio.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a POSIX archive (ustar), with the long names of GNU tar. */
final class Tar {

    private static final int BLOCK = 512;

    /**
     * An entry of an archive.
     *
     * @param name the name in the archive
     * @param type {@code 0} for a file, {@code 5} for a folder; others are links and devices
     * @param mode the permissions
     * @param content one character for each byte; empty unless this is a file
     */
    record Entry(String name, char type, int mode, String content) {

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean isFolder() {
            return type == '5';
        }

        boolean isFile() {
            return type == '0';
        }
    }

    private Tar() {}

    static List<Entry> read(Path archive) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(archive));
        List<Entry> entries = new ArrayList<>();
        String longName = "";
        while (bytes.get(bytes.position()) != 0) {
            byte[] header = next(bytes, BLOCK);
            int size = octal(header, 124, 12);
            byte[] content = next(bytes, size);
            bytes.position(bytes.position() + Math.floorMod(-size, BLOCK));
            char type = (char) header[156];
            if (type == 'L') {
                longName = text(content, 0, size);
                continue;
            }
            String name = longName.isEmpty() ? text(header, 0, 100) : longName;
            entries.add(new Entry(name, type, octal(header, 100, 8), new String(content, StandardCharsets.ISO_8859_1)));
            longName = "";
        }
        return entries;
    }

    /** Returns the SHA-256 of each file by its path, for an archive whose names start with {@code ./}. */
    static SortedMap<String, String> digests(List<Entry> entries) {
        SortedMap<String, String> digests = new TreeMap<>();
        entries.stream()
                .filter(Entry::isFile)
                .forEach(entry -> digests.put(entry.name().substring(2), Folders.digest(entry.bytes())));
        return digests;
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        byte[] part = new byte[length];
        bytes.get(part);
        return part;
    }

    private static int octal(byte[] header, int start, int length) {
        return Integer.parseInt(text(header, start, length).strip(), 8);
    }

    /** Returns a field, which ends before the first zero byte. */
    private static String text(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }
}

package portfolio.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/** A reader for JSON files in UTF-8, with or without a byte order mark. */
public final class JsonFile {

    /** The largest file size in bytes, about a thousand times that of a long résumé. */
    private static final int MAX_SIZE = 10_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param name the name of the file, as printed in messages
     * @throws ProblemException if the file cannot be read, or is not JSON
     */
    public static JsonNode read(Path path, String name) {
        return read(decode(bytes(path, name), name));
    }

    /**
     * Reads a file in which a name may occur more than once in an object. The last value counts, as in most JSON
     * parsers (RFC 8259, section 4).
     *
     * @param name the name of the file, as printed in messages
     * @param replaced receives the values that do not count
     * @throws ProblemException if the file cannot be read, or is not JSON
     */
    public static JsonNode read(Path path, String name, Consumer<JsonNode> replaced) {
        return read(decode(bytes(path, name), name), replaced);
    }

    /**
     * Reads a text.
     *
     * @throws ProblemException if the text is not JSON
     */
    public static JsonNode read(SourceFile file) {
        return read(file, null);
    }

    private static JsonNode read(SourceFile file, @Nullable Consumer<JsonNode> replaced) {
        Problems problems = new Problems();
        JsonNode root = JsonReader.read(file, problems, replaced).orElse(null);
        problems.throwIfErrors();
        if (root == null) {
            throw new IllegalStateException("neither a document nor a problem");
        }
        return root;
    }

    private static byte[] bytes(Path path, String name) {
        if (!Files.isRegularFile(path)) {
            throw refused(name, "this is not a regular file", "give a JSON file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            if (bytes.length > MAX_SIZE) {
                throw refused(
                        name,
                        "this file is larger than 10 MB",
                        "a résumé is a few kilobytes: check that it is the right file");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw refused(name, "you do not have permission to read this", null);
        } catch (IOException e) {
            throw refused(name, "this cannot be read: " + e.getMessage(), null);
        }
    }

    private static SourceFile decode(byte[] bytes, String name) {
        if (isWide(bytes)) {
            throw refused(name, "this file is saved as UTF-16 or UTF-32", "save it as UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            SourceFile shown = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
            String message = "the byte %02X is not valid UTF-8".formatted(bytes[in.position()] & 0xFF);
            throw new ProblemException(
                    List.of(Problem.error(shown.at(out.position(), 1), message, "save the file as UTF-8")));
        }
        String text = out.flip().toString();
        return new SourceFile(name, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /**
     * Returns whether the file is in UTF-16 or UTF-32. JSON starts with an ASCII character, so a byte order mark, a
     * single zero byte at the start, or two of them before another byte indicate wider code units.
     */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean isBigEndian32 = mark == 0 && bytes.length >= 4 && (bytes[2] | bytes[3]) != 0;
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0) || isBigEndian32;
    }

    private static ProblemException refused(String name, String message, @Nullable String hint) {
        return new ProblemException(List.of(Problem.error(Place.file(name), message, hint)));
    }
}

package portfolio.content.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/** Reads the files of a folder as text. Files that cannot be read safely and exactly are rejected with an error. */
public final class TextReader {

    /** The largest file in bytes (1 MiB), a hundred times the longest text of a typical portfolio. */
    private static final int MAX_SIZE = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path root;
    private final Problems problems;
    private final Map<String, String> texts;

    /**
     * Creates a reader.
     *
     * @param root the real path of the folder, which symbolic links must not leave
     */
    public TextReader(Path root, Problems problems) {
        this(root, problems, new ConcurrentHashMap<>());
    }

    private TextReader(Path root, Problems problems, Map<String, String> texts) {
        this.texts = texts;
        this.root = root;
        this.problems = problems;
    }

    /** Returns a reader of the same folder that adds its diagnostics to {@code others}. */
    public TextReader telling(Problems others) {
        return new TextReader(root, others, texts);
    }

    /**
     * Returns the real path of a directory; empty, with an error reported, if it is a file or lies outside the folder.
     */
    public Optional<Path> directory(Path path, String name) {
        return resolve(path, name).filter(real -> {
            boolean directory = Files.isDirectory(real);
            if (!directory) {
                refuse(name, "this is a file, but a folder is expected", "replace it with a folder of the same name");
            }
            return directory;
        });
    }

    /**
     * Returns the text of a file; empty, with an error reported, if it lies outside the folder, is too large, is not
     * UTF-8, or contains control characters or conflict markers.
     *
     * @param rest receives the text without the control characters or conflicts for which it is rejected, if its other
     *     mistakes can be found. It is no content: its author need not mean what it says
     */
    public Optional<SourceFile> read(Path path, String name, Consumer<SourceFile> rest) {
        return resolve(path, name)
                .filter(real -> isFile(real, name))
                .flatMap(real -> bytes(real, name))
                .flatMap(bytes -> decode(bytes, name))
                .map(this::withoutMark)
                .filter(file -> isPlain(file, rest))
                .map(this::remember);
    }

    /** Returns the text of each file that was read so far, by name. */
    public SortedMap<String, String> texts() {
        return new TreeMap<>(texts);
    }

    private SourceFile remember(SourceFile file) {
        texts.put(file.name(), file.text());
        return file;
    }

    /** Returns the message for an exception of the file system. */
    public static String reason(Exception e) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
            return reason(cause);
        }
        if (e instanceof AccessDeniedException) {
            return "you do not have permission to read this";
        }
        String reason = e instanceof FileSystemException inFileSystem ? inFileSystem.getReason() : e.getMessage();
        return reason == null ? "this cannot be read" : "this cannot be read: " + reason.toLowerCase(Locale.ROOT);
    }

    private Optional<Path> resolve(Path path, String name) {
        try {
            Path real = path.toRealPath();
            if (real.startsWith(root)) {
                return Optional.of(real);
            }
            return refuse(name, "this link points outside the content folder", "copy its target into the folder");
        } catch (NoSuchFileException e) {
            return refuse(name, "this link points to a file that does not exist", "fix or delete the link");
        } catch (IOException e) {
            return refuse(name, reason(e), null);
        }
    }

    /**
     * Returns whether a path is a regular file, and reports an error if not. Opening anything else, such as a pipe,
     * could block forever.
     */
    private boolean isFile(Path real, String name) {
        if (Files.isDirectory(real)) {
            refuse(name, "this is a folder, but a file is expected", "rename or delete the folder");
            return false;
        }
        if (!Files.isRegularFile(real)) {
            refuse(name, "this is not a regular file", "replace it with a text file");
            return false;
        }
        return true;
    }

    private Optional<byte[]> bytes(Path real, String name) {
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            if (bytes.length <= MAX_SIZE) {
                return Optional.of(bytes);
            }
            return refuse(
                    name,
                    "this file is larger than 1 MB",
                    "content files are a few kilobytes: check that it is the right file");
        } catch (IOException e) {
            return refuse(name, reason(e), null);
        }
    }

    private Optional<SourceFile> decode(byte[] bytes, String name) {
        if (isUtf16(bytes)) {
            return refuse(
                    name, "this file is saved as UTF-16", "save it as UTF-8; many editors offer this when saving");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(new SourceFile(name, out.flip().toString()));
        }
        SourceFile shown = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        String message = "the byte %02X is not valid UTF-8".formatted(bytes[in.position()] & 0xFF);
        problems.error(shown.at(out.position(), 1), message, "save the file as UTF-8");
        return Optional.empty();
    }

    /**
     * Returns whether bytes look like UTF-16: they have its byte order mark, or every other byte is zero, as in Latin
     * text.
     */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF
                || first == 0xFFFE
                || (bytes[0] == 0 && bytes[2] == 0)
                || (bytes[1] == 0 && bytes[3] == 0);
    }

    private SourceFile withoutMark(SourceFile file) {
        if (file.text().isEmpty() || file.text().charAt(0) != BYTE_ORDER_MARK) {
            return file;
        }
        SourceFile bare = new SourceFile(file.name(), file.text().substring(1));
        problems.warning(bare.at(1, 1, 1), "the file starts with a byte order mark", "save it as UTF-8 without BOM");
        return bare;
    }

    private boolean isPlain(SourceFile file, Consumer<SourceFile> rest) {
        Consumer<SourceFile> withoutControls = plain -> {
            if (!MergeConflicts.report(plain, problems, rest)) {
                rest.accept(plain);
            }
        };
        return !ControlCharacters.report(file, problems, withoutControls)
                && !MergeConflicts.report(file, problems, rest);
    }

    private <T> Optional<T> refuse(String name, String message, @Nullable String hint) {
        problems.error(Place.file(name), message, hint);
        return Optional.empty();
    }
}

package portfolio.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Scalar;
import portfolio.content.yaml.YamlNode.Sequence;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.source.Span;

/**
 * A YAML file to which list entries can be added without changing anything else, including comments and layout. The
 * result is parsed again before it is returned; if it contains anything other than the old and the new values, nothing
 * is returned.
 */
public final class YamlFile {

    private final SourceFile file;
    private final YamlNode root;

    private YamlFile(SourceFile file, YamlNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads a file; empty if it is not valid YAML for content. */
    public static Optional<YamlFile> read(SourceFile file) {
        Problems problems = new Problems();
        return YamlReader.read(file, file.text().length(), problems)
                .filter(root -> !problems.hasErrors())
                .map(root -> new YamlFile(file, root));
    }

    /** Returns the text of a top-level key; null if there is no such key or its value is not a scalar. */
    public @Nullable String text(String key) {
        return root instanceof Mapping mapping && mapping.value(key) instanceof Scalar scalar ? scalar.text() : null;
    }

    /**
     * Returns the text of the file with an entry in front of all others in the list of a key.
     *
     * @param entry YAML without indentation that starts with {@code - } and ends with a line break
     * @return the text; empty if the list is missing, empty, or not written with one entry per line
     */
    public Optional<String> withFirst(String key, String entry) {
        if (!(root instanceof Mapping mapping)
                || !(mapping.value(key) instanceof Sequence list)
                || list.entries().isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Entry named = mapping.entries().get(key);
        Span span = named == null ? null : named.key().span();
        Optional<String> indent = indent(list);
        if (span == null || indent.isEmpty()) {
            return Optional.empty();
        }
        int at = offsetAfterLine(span.line());
        String text = file.text().substring(0, at)
                + inserted(entry, indent.get())
                + file.text().substring(at);
        Map<String, Object> wanted = new LinkedHashMap<>();
        mapping.entries()
                .forEach((name, value) -> wanted.put(name, value.value().plain()));
        List<Object> longer = new ArrayList<>(plain(entry));
        longer.addAll((List<?>) list.plain());
        wanted.put(key, longer);
        return proven(text, wanted);
    }

    /**
     * Returns the text of a file whose top level is a list, with an entry after all others.
     *
     * @param entry as for {@link #withFirst}
     * @return the text; empty if the file is neither empty nor a list written with one entry per line
     */
    public Optional<String> withLast(String entry) {
        List<Object> longer = new ArrayList<>();
        String indent = "";
        if (root instanceof Sequence list && !list.entries().isEmpty()) {
            Optional<String> own = indent(list);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            indent = own.get();
            longer.addAll((List<?>) list.plain());
        } else if (!(root instanceof Scalar scalar && scalar.isEmpty())) {
            return Optional.empty();
        }
        longer.addAll(plain(entry));
        String text = file.text();
        String gap = text.isEmpty() ? "" : text.endsWith("\n") ? lineEnd() : lineEnd() + lineEnd();
        return proven(text + gap + inserted(entry, indent), longer);
    }

    private Optional<String> proven(String text, Object wanted) {
        return read(new SourceFile(file.name(), text))
                .filter(read -> read.root.plain().equals(wanted))
                .map(read -> text);
    }

    /** Returns the indentation of a list; empty if its first entry is not on a line of its own after a hyphen. */
    private Optional<String> indent(Sequence list) {
        Span span = list.entries().get(0).place().span();
        if (span == null) {
            return Optional.empty();
        }
        String line = file.line(span.line());
        String before = line.substring(0, Math.min(span.column() - 1, line.length()));
        return before.matches(" *- +") ? Optional.of(before.substring(0, before.indexOf('-'))) : Optional.empty();
    }

    private String inserted(String entry, String indent) {
        StringBuilder inserted = new StringBuilder();
        entry.lines()
                .forEach(line -> inserted.append(line.isEmpty() ? "" : indent)
                        .append(line)
                        .append(lineEnd()));
        return inserted.toString();
    }

    private String lineEnd() {
        return file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    private int offsetAfterLine(int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            offset = file.text().indexOf('\n', offset) + 1;
        }
        return offset;
    }

    private static List<?> plain(String entry) {
        return (List<?>) YamlReader.read(new SourceFile("", entry), entry.length(), new Problems())
                .orElseThrow()
                .plain();
    }
}

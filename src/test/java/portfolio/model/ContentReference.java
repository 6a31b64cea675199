package portfolio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contents of {@code content/README.md}, the content reference.
 *
 * @param keys the keys of each chapter, in order, as {@code key | required or default}; a chapter is a file, such as
 *     {@code site.yaml}, or a record in a file, such as {@code site.yaml Channel}
 * @param examples the text of the example files by path
 */
record ContentReference(Map<String, List<String>> keys, Map<String, String> examples) {

    private static final Path FILE = Path.of("content/README.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^Example, `([^`\n]+)`:\n\n```\\w+\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(##|###) (.+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| .+ \\|");

    static ContentReference read() throws IOException {
        String text = Files.readString(FILE);
        Map<String, String> examples = new TreeMap<>();
        EXAMPLE.matcher(text).results().forEach(example -> examples.put(example.group(1), example.group(2)));
        return new ContentReference(keys(EXAMPLE.matcher(text).replaceAll("")), examples);
    }

    private static Map<String, List<String>> keys(String text) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        String file = "";
        String chapter = "";
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                file = heading.group(1).equals("##") ? heading.group(2) : file;
                chapter = heading.group(1).equals("##") ? file : file + " " + heading.group(2);
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                keys.computeIfAbsent(chapter, title -> new ArrayList<>()).add(row.group(1) + " | " + row.group(2));
            }
        }
        return keys;
    }
}

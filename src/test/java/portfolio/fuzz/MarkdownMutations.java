package portfolio.fuzz;

import java.util.List;

/** Mutations of Markdown: inserts random Markdown into values and bodies. */
final class MarkdownMutations {

    private MarkdownMutations() {}

    /** Replaces a value by one paragraph of Markdown. */
    static String value(String file, Dice dice, Corpus corpus) {
        String inline = MarkdownGrammar.inline(dice);
        return YamlMutations.replaceValue(
                file,
                dice,
                old -> dice.once(3)
                        ? "'" + inline.replace("'", "''").replace("\n", " ") + "'"
                        : "\""
                                + inline.replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n") + "\"");
    }

    /** Inserts blocks into the body. */
    static String body(String file, Dice dice, Corpus corpus) {
        List<String> lines = LineMutations.lines(file);
        int body = body(lines);
        lines.add(dice.between(body, lines.size()), "\n" + MarkdownGrammar.blocks(dice) + (dice.once(2) ? "\n" : ""));
        return String.join("", lines);
    }

    /** Replaces the body by other blocks. */
    static String bodyInstead(String file, Dice dice, Corpus corpus) {
        List<String> lines = LineMutations.lines(file);
        return String.join("", lines.subList(0, body(lines))) + "\n" + MarkdownGrammar.blocks(dice);
    }

    /** Inserts blocks whose links all have a valid target into the body. */
    static String harmlessBody(String file, Dice dice, Corpus corpus) {
        List<String> lines = LineMutations.lines(file);
        String blocks = MarkdownGrammar.blocks(dice)
                .replaceAll("!\\[", "[")
                .replaceAll("\\]\\([^)\\s]*", "](https://example.org/")
                .replaceAll("\\]: \\S*", "]: /")
                .replaceAll("#+ ", "## ");
        lines.add(dice.between(body(lines), lines.size()), "\n" + blocks);
        return String.join("", lines);
    }

    /** Returns the index of the first line after the front matter. */
    private static int body(List<String> lines) {
        if (!lines.get(0).startsWith("---")) {
            return 0;
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).startsWith("---")) {
                return line + 1;
            }
        }
        return lines.size();
    }
}

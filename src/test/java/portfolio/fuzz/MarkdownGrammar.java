package portfolio.fuzz;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates random Markdown from a grammar, including some that is slightly malformed. */
final class MarkdownGrammar {

    private static final List<String> WORDS = List.of(
            "a",
            "word",
            "Kafka",
            "PostgreSQL",
            "C++",
            "snake_case_name",
            "2*3*4",
            "e.g.",
            "naïve",
            "العربية",
            "東京",
            "1.",
            "-",
            "+",
            "#",
            "|",
            ":",
            "!",
            "…",
            "\\",
            "~",
            "=",
            "===",
            "---",
            "***",
            "&amp;",
            "&#60;",
            "&lt;script&gt;",
            "&nosuch;");

    private static final List<String> DESTINATIONS = List.of(
            "https://example.org/",
            "https://example.org/a_(b)?c=d&e=\"f\"",
            "http://[::1]/",
            "http://[",
            "https:///",
            "mailto:a@example.org?subject=b%0d%0ac",
            "tel:+1",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#9;script:alert(1)",
            "&#x6a;avascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//example.org/",
            "/",
            "/projects/",
            "/technologies/kafka/",
            "/resume.pdf",
            "/../",
            "/%2e%2e/",
            "#",
            "#what-was-hard",
            "#\"onclick=x",
            "../about.md",
            "about.md",
            "projects/../../about.md",
            "a\u0000.md",
            "x.md#y",
            "<a b>",
            "\\",
            "%",
            "");

    private static final List<String> HTML = List.of(
            "<script>x</script>",
            "<img src=x onerror=y>",
            "<!-- a",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "<!DOCTYPE html>",
            "</main>",
            "<svg/onload=x>",
            "<a href='x'>",
            "<https://example.org/>",
            "<javascript:x>",
            "<a@example.org>",
            "<div",
            "<textarea>",
            "</title>",
            "<pre>");

    private static final int DEEPEST = 4;

    private MarkdownGrammar() {}

    /** Returns one paragraph. */
    static String inline(Dice dice) {
        return Dice.bytes(phrases(dice, 0));
    }

    /** Returns several blocks. */
    static String blocks(Dice dice) {
        return Dice.bytes(blocks(dice, 0));
    }

    private static String blocks(Dice dice, int depth) {
        String between = dice.once(4) ? "\n" : "\n\n";
        return several(dice, depth == 0 ? 5 : 3, between, () -> block(dice, depth)) + "\n";
    }

    private static String block(Dice dice, int depth) {
        if (depth == DEEPEST) {
            return phrases(dice, 0);
        }
        return switch (dice.below(13)) {
            case 0 -> "#".repeat(dice.between(1, 7)) + " " + phrases(dice, 1) + (dice.once(4) ? " ##" : "");
            case 1 -> "## " + dice.pick(WORDS);
            case 2 -> phrases(dice, 0) + "\n" + dice.pick(List.of("===", "---", "-"));
            case 3 -> marked(blocks(dice, depth + 1), "> ", dice.once(3) ? "" : "> ");
            case 4 -> several(dice, 4, "\n", () -> item(dice, dice.pick(List.of("- ", "* ", "+ ", "-\t", "-")), depth));
            case 5 ->
                several(
                        dice,
                        4,
                        "\n",
                        () -> item(dice, dice.below(1_000_000_000) + dice.pick(List.of(". ", ") ")), depth));
            case 6 -> table(dice);
            case 7 -> code(dice);
            case 8 -> marked(phrases(dice, 0), "    ", "    ");
            case 9 -> dice.pick(List.of("---", "***", "* * *", "___"));
            case 10 ->
                "[" + dice.pick(WORDS) + "]: " + dice.pick(DESTINATIONS) + dice.pick(List.of("", " \"title\"", " 'x"));
            case 11 -> dice.pick(HTML) + phrases(dice, 2) + dice.pick(HTML);
            default -> phrases(dice, 0);
        };
    }

    private static String item(Dice dice, String mark, int depth) {
        return marked(blocks(dice, depth + 1), mark, " ".repeat(dice.once(4) ? dice.below(6) : mark.length()));
    }

    private static String marked(String text, String first, String rest) {
        return first + text.stripTrailing().replace("\n", "\n" + rest);
    }

    private static String table(Dice dice) {
        int columns = dice.between(1, 4);
        String rule =
                "|" + dice.pick(List.of("---|", ":-:|", "-|", "--:|")).repeat(dice.once(4) ? columns + 1 : columns);
        String row = "| " + several(dice, columns, " | ", () -> phrases(dice, 2)) + " |";
        return row + "\n" + rule + "\n"
                + several(dice, 3, "\n", () -> "|" + several(dice, 4, "|", () -> phrases(dice, 2)));
    }

    private static String code(Dice dice) {
        String fence = dice.pick(List.of("```", "~~~", "`````"));
        String info = dice.pick(List.of("", "java", "c++", "\"><script>", "a b", "java\tx", "É", "`"));
        return fence + info + "\n" + phrases(dice, 1) + "\n" + (dice.once(4) ? "" : fence);
    }

    private static String phrases(Dice dice, int depth) {
        return several(dice, 6 - depth, dice.once(4) ? "" : " ", () -> phrase(dice, depth));
    }

    private static String phrase(Dice dice, int depth) {
        if (depth >= DEEPEST) {
            return dice.pick(WORDS);
        }
        return switch (dice.below(16)) {
            case 0 -> around(dice, dice.pick(List.of("*", "**", "_", "__", "***", "****")), depth);
            case 1 -> around(dice, dice.pick(List.of("`", "``", "` ")), depth);
            case 2, 3 ->
                "[" + phrases(dice, depth + 1) + "](" + dice.pick(DESTINATIONS)
                        + dice.pick(List.of(")", " \"t\")", ")", ""));
            case 4 -> "![" + phrases(dice, depth + 1) + "](" + dice.pick(DESTINATIONS) + ")";
            case 5 -> "[" + dice.pick(WORDS) + "]" + dice.pick(List.of("", "[]", "[" + dice.pick(WORDS) + "]"));
            case 6 -> dice.pick(HTML);
            case 7 -> "<" + dice.pick(DESTINATIONS) + ">";
            case 8 ->
                dice.pick(List.of("  \n", "\\\n", "\n", "\\", "*".repeat(dice.below(30)), "[".repeat(dice.below(30))));
            default -> dice.pick(WORDS);
        };
    }

    private static String around(Dice dice, String mark, int depth) {
        return mark + phrases(dice, depth + 1) + (dice.once(6) ? "" : mark);
    }

    private static String several(Dice dice, int most, String between, Supplier<String> one) {
        int count = dice.between(1, Math.max(1, most));
        return IntStream.range(0, count).mapToObj(index -> one.get()).collect(Collectors.joining(between));
    }
}

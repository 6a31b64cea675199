package portfolio.scaffold;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes YAML that parses back to exactly the same texts. */
final class YamlText {

    /** Punctuation without a meaning in YAML inside a plain scalar. */
    private static final String HARMLESS = "./()&+@~'’–—_,;!?%=-";

    /** Plain scalars that YAML reads as null. */
    private static final Pattern NOTHING = Pattern.compile("null", Pattern.CASE_INSENSITIVE);

    private static final String INDENT = "  ";

    private final StringBuilder yaml = new StringBuilder();

    private YamlText() {}

    /** Returns a whole file: a comment of one or more lines, then a mapping or a list. */
    static String file(String comment, Object value) {
        YamlText text = new YamlText();
        comment.lines().forEach(line -> text.yaml.append("# ").append(line).append('\n'));
        text.yaml.append('\n');
        if (value instanceof Map<?, ?> keys) {
            text.keys(keys, "");
        } else if (value instanceof List<?> list) {
            text.list(list, "", "\n");
        }
        return text.yaml.toString();
    }

    /** Returns the lines of a mapping. */
    static List<String> lines(Map<?, ?> keys) {
        YamlText text = new YamlText();
        text.keys(keys, "");
        return text.yaml.toString().lines().toList();
    }

    /** Returns a text as a scalar: plain if that is safe, otherwise in double quotes. */
    static String scalar(String text) {
        return isPlain(text) && !NOTHING.matcher(text).matches() ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length == 0 || !Character.isLetterOrDigit(characters[0])) {
            return false;
        }
        for (int i = 1; i < characters.length; i++) {
            int next = i + 1 < characters.length ? characters[i + 1] : ' ';
            if (!isPlain(characters[i], characters[i - 1], next)) {
                return false;
            }
        }
        return true;
    }

    /** A colon before a space ends a key, and a number sign after a space starts a comment. */
    private static boolean isPlain(int character, int before, int next) {
        return switch (character) {
            case ' ' -> next != ' ' && next != '#';
            case ':' -> next != ' ' && next != ':';
            case '#' -> before != ' ';
            default -> Character.isLetterOrDigit(character) || HARMLESS.indexOf(character) >= 0;
        };
    }

    private void keys(Map<?, ?> keys, String indent) {
        String start = "";
        for (Map.Entry<?, ?> entry : keys.entrySet()) {
            yaml.append(start).append(entry.getKey()).append(':');
            value(entry.getValue(), indent + INDENT);
            start = indent;
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> keys) {
            yaml.append('\n').append(indent);
            keys(keys, indent);
        } else if (value instanceof List<?> list) {
            yaml.append('\n');
            list(list, indent, "");
        } else {
            yaml.append(' ').append(scalar(String.valueOf(value))).append('\n');
        }
    }

    private void list(List<?> list, String indent, String between) {
        String start = "";
        for (Object entry : list) {
            yaml.append(start).append(indent).append('-');
            if (entry instanceof Map<?, ?> keys) {
                yaml.append(keys.isEmpty() ? " {}\n" : " ");
                keys(keys, indent + INDENT);
            } else {
                value(entry, indent + INDENT);
            }
            start = between;
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (!isHidden(character)) {
                    quoted.appendCodePoint(character);
                } else if (character > 0xFFFF) {
                    quoted.append("\\U%08x".formatted(character));
                } else {
                    quoted.append("\\u%04x".formatted(character));
                }
            }
        }
    }

    /**
     * Returns whether a character must be escaped, because it is invisible or YAML treats it as a line end. U+200D is
     * kept, because it joins emoji.
     */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> character != '\u200D';
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}

package portfolio.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import portfolio.source.InvalidValue;

/**
 * A text with placeholders, in a subset of the syntax of ICU messages: {@code {name}} is a value, and {@code {count,
 * plural, one {# project} other {# projects}}} a text that depends on a number, which is {@code #} in it. There is no
 * quoting: an apostrophe is an apostrophe.
 */
final class Message {

    private static final String OTHER = "other";
    private static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", OTHER);
    private static final String EXAMPLE = "write it like '{count, plural, one {# project} other {# projects}}'";

    private final List<Piece> pieces;

    private Message(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * A part of a message.
     *
     * @param text the text; the name of the placeholder, if it is one
     * @param isPlaceholder whether a value replaces the text
     * @param forms the text of each plural category; empty unless this is a plural
     */
    private record Piece(String text, boolean isPlaceholder, Map<String, Message> forms) {}

    /**
     * Reads a message.
     *
     * @throws InvalidValue if a brace has no counterpart, or a plural has an unknown category or no {@code other}
     */
    static Message parse(String text) {
        return new Parser(text).message(false);
    }

    /**
     * Formats the message.
     *
     * @param language the language whose plural rules apply
     * @param values the values of the placeholders by name; those of plurals are integers
     */
    String text(String language, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        append(language, values, "", text);
        return text.toString();
    }

    private void append(String language, Map<String, Object> values, String number, StringBuilder text) {
        for (Piece piece : pieces) {
            if (!piece.isPlaceholder()) {
                text.append(number.isEmpty() ? piece.text() : piece.text().replace("#", number));
                continue;
            }
            Object value = Objects.requireNonNull(values.get(piece.text()), piece.text());
            if (piece.forms().isEmpty()) {
                text.append(value);
            } else {
                String category = PluralRule.category(language, (Integer) value);
                Message form = piece.forms().get(category);
                Objects.requireNonNullElseGet(
                                form, () -> Objects.requireNonNull(piece.forms().get(OTHER)))
                        .append(language, values, value.toString(), text);
            }
        }
    }

    /** Returns the names of the placeholders, each with the plural categories it distinguishes, if it is a plural. */
    Map<String, Set<String>> placeholders() {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        for (Piece piece : pieces) {
            if (piece.isPlaceholder()) {
                placeholders
                        .computeIfAbsent(piece.text(), name -> new TreeSet<>())
                        .addAll(piece.forms().keySet());
                piece.forms().values().forEach(form -> placeholders.putAll(form.placeholders()));
            }
        }
        return placeholders;
    }

    /** Reads a message from start to end. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        /** Reads up to the end, or up to a closing brace if the message is the form of a plural. */
        Message message(boolean isForm) {
            List<Piece> pieces = new ArrayList<>();
            int start = at;
            while (at < text.length() && !(isForm && text.charAt(at) == '}')) {
                char c = text.charAt(at);
                if (c == '}') {
                    throw InvalidValue.of("a '}' has no '{' before it", EXAMPLE);
                }
                if (c == '{') {
                    addText(start, pieces);
                    at++;
                    pieces.add(placeholder());
                    start = at;
                } else {
                    at++;
                }
            }
            addText(start, pieces);
            return new Message(pieces);
        }

        private void addText(int start, List<Piece> pieces) {
            if (at > start) {
                pieces.add(new Piece(text.substring(start, at), false, Map.of()));
            }
        }

        private Piece placeholder() {
            String name = word();
            if (skip('}')) {
                return new Piece(name, true, Map.of());
            }
            require(',');
            if (!word().equals("plural")) {
                throw InvalidValue.of("'plural' is expected after '" + name + ",'", EXAMPLE);
            }
            require(',');
            Map<String, Message> forms = new LinkedHashMap<>();
            while (!skip('}')) {
                String category = word();
                if (!CATEGORIES.contains(category)) {
                    throw InvalidValue.of("'" + category + "' is not a plural category", EXAMPLE);
                }
                require('{');
                forms.put(category, message(true));
                require('}');
            }
            if (!forms.containsKey(OTHER)) {
                throw InvalidValue.of("the plural category 'other' is missing", EXAMPLE);
            }
            return new Piece(name, true, forms);
        }

        private String word() {
            skipSpaces();
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw InvalidValue.of("a name is expected after '" + text.substring(0, at) + "'", EXAMPLE);
            }
            return text.substring(start, at);
        }

        private boolean skip(char c) {
            skipSpaces();
            boolean isThere = at < text.length() && text.charAt(at) == c;
            at += isThere ? 1 : 0;
            return isThere;
        }

        private void require(char c) {
            if (!skip(c)) {
                throw InvalidValue.of("'" + c + "' is expected after '" + text.substring(0, at) + "'", EXAMPLE);
            }
        }

        private void skipSpaces() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}

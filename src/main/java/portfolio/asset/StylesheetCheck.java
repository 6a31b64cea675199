package portfolio.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.model.Theme;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.SourceFile;

/**
 * Finds what makes browsers drop a part of a stylesheet: unknown values of the theme, brackets, strings and comments
 * without their end, and declarations without a colon or a semicolon. Follows the syntax of CSS Syntax Module Level 3.
 * It knows no properties, because browsers support different ones.
 */
final class StylesheetCheck {

    private static final String OPENING = "({[";
    private static final String CLOSING = ")}]";

    /** Matches a property that starts a line within the value of another, which therefore has no semicolon. */
    private static final Pattern NEXT_DECLARATION = Pattern.compile("\\n\\s*-{0,2}[a-zA-Z][\\w-]*\\s*:(?!:)");

    private final SourceFile file;
    private final String text;
    private final List<Problem> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The text of the current statement, with the same offsets: comments, strings and brackets are blank. */
    private final StringBuilder statement = new StringBuilder();

    private int start;

    /** Whether the current statement has a string without end, which hides what follows. */
    private boolean isCutOff;

    private StylesheetCheck(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Returns the problems of a stylesheet, in the order of their places; none if it can be used. */
    static List<Problem> of(SourceFile file, Theme theme) {
        StylesheetCheck check = new StylesheetCheck(file);
        check.readReferences(theme);
        check.readStatements();
        return check.found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    private void readReferences(Theme theme) {
        Matcher reference = Theme.REFERENCE.matcher(text);
        while (reference.find()) {
            String name = reference.group(1);
            if (!theme.values().containsKey(name)) {
                String hint = Nearest.hint(name, theme.values().keySet())
                        .orElse("add it to assets/" + Theme.FILE + ", or use one that is there");
                add(file.at(reference.start(1), name.length()), "the theme has no value '" + name + "'", hint);
            }
        }
    }

    private void readStatements() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (text.startsWith("/*", at)) {
                end = comment(at);
            } else if (c == '"' || c == '\'') {
                end = string(at);
            } else if (OPENING.indexOf(c) >= 0) {
                open(at);
            } else if (CLOSING.indexOf(c) >= 0) {
                close(at);
            } else if (c == ';' && isInBlock()) {
                endStatement(at);
            } else {
                statement.append(isInBlock() ? c : ' ');
                at = end;
                continue;
            }
            fill(end);
            at = end;
        }
        for (int bracket : open) {
            add(file.at(bracket, 1), "this '" + text.charAt(bracket) + "' is not closed", "close it");
        }
        if (open.isEmpty() && !statement.toString().isBlank()) {
            add(first(), "there is no '{' after this selector", "add the declarations, or remove the selector");
        }
    }

    /** Makes the statement as long as the text that was read of it. */
    private void fill(int end) {
        while (start + statement.length() < end) {
            statement.append(text.charAt(start + statement.length()) == '\n' ? '\n' : ' ');
        }
    }

    private int comment(int at) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            add(file.at(at, 2), "this comment does not end", "end it with '*/'");
            return text.length();
        }
        return end + 2;
    }

    private int string(int at) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(at)) {
                return i + 1;
            }
        }
        add(file.at(at, 1), "this string does not end on its line", "end it with " + text.charAt(at));
        isCutOff = true;
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void open(int at) {
        open.push(at);
        if (text.charAt(at) == '{') {
            startStatement(at + 1);
        }
    }

    private void close(int at) {
        char bracket = text.charAt(at);
        char opening = OPENING.charAt(CLOSING.indexOf(bracket));
        if (bracket == '}') {
            while (!open.isEmpty() && text.charAt(open.element()) != '{') {
                int unclosed = open.pop();
                add(file.at(unclosed, 1), "this '" + text.charAt(unclosed) + "' is not closed", "close it");
            }
            if (!open.isEmpty()) {
                endStatement(at);
            }
        }
        if (open.isEmpty() || text.charAt(open.element()) != opening) {
            add(file.at(at, 1), "this '" + bracket + "' closes nothing", "remove it, or add the '" + opening + "'");
        } else {
            open.pop();
        }
    }

    /** Returns whether the position is not within parentheses or square brackets. */
    private boolean isInBlock() {
        return open.isEmpty() || text.charAt(open.element()) == '{';
    }

    private void startStatement(int at) {
        statement.setLength(0);
        start = at;
        isCutOff = false;
    }

    private void endStatement(int at) {
        fill(at);
        String said = statement.toString();
        if (!isCutOff && !said.isBlank() && !said.strip().startsWith("@")) {
            int colon = said.indexOf(':');
            Matcher next = NEXT_DECLARATION.matcher(said);
            if (open.isEmpty()) {
                add(first(), "this declaration is in no rule", "put it between the '{' and '}' of a rule");
            } else if (colon < 0) {
                add(first(), "this declaration has no ':'", "write: property: value;");
            } else if (next.find(colon)) {
                int last = said.substring(0, next.start()).stripTrailing().length();
                add(file.at(start + last - 1, 1), "there is no ';' after this declaration", "add it");
            }
        }
        startStatement(at + 1);
    }

    /** Returns the place of the current statement on its first line. */
    private Place first() {
        String said = statement.toString();
        int blank = said.length() - said.stripLeading().length();
        String line = said.substring(blank).lines().findFirst().orElse("");
        return file.at(start + blank, line.strip().length());
    }

    private void add(Place place, String message, String hint) {
        found.add(Problem.error(place, "the stylesheet cannot be used: " + message, hint));
    }
}

package portfolio.resume;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portfolio.source.Visible;

/**
 * Line wrapping of plain text: at spaces, and between Chinese and Japanese characters, which are written without
 * spaces. Anything else is never broken, even if it is wider than the line.
 */
final class Wrapping {

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Characters that cannot start a line of Chinese or Japanese, and characters that cannot end one (JIS X 4051). */
    private static final String NOT_FIRST = "、。，．・：；？！）」』】〕》〉ー々…％";

    private static final String NOT_LAST = "（「『【〔《〈";

    private final int width;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;

    /** The width of the present line in columns. */
    private int columns;

    private boolean empty = true;

    private Wrapping(int width, String first, String indent) {
        this.width = width;
        this.indent = indent;
        this.line = new StringBuilder(first);
        this.columns = Visible.width(first);
    }

    /**
     * Wraps a text. A line end in the text starts another line. No line ends in a space, and there is no line end at
     * the end.
     *
     * @param width the width in columns; a Chinese, Japanese or Korean character takes two
     * @param first the prefix of the first line
     * @param indent the prefix of the other lines
     */
    static String of(String text, int width, String first, String indent) {
        Wrapping wrapping = new Wrapping(width, first, indent);
        String[] given = text.split("\n", -1);
        for (int i = 0; i < given.length; i++) {
            if (i > 0) {
                wrapping.endLine();
            }
            wrapping.addLine(given[i]);
        }
        wrapping.endLine();
        return String.join("\n", wrapping.lines);
    }

    private void addLine(String given) {
        for (String word : given.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String space = empty ? "" : " ";
            for (String piece : pieces(word)) {
                add(space, piece);
                space = "";
            }
        }
    }

    private void add(String space, String piece) {
        int needed = space.length() + Visible.width(piece);
        boolean fits = empty || columns + needed <= width;
        if (!fits) {
            endLine();
        }
        line.append(fits ? space : "").append(piece);
        columns += fits ? needed : Visible.width(piece);
        empty = empty && piece.isEmpty();
    }

    private void endLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
        columns = Visible.width(indent);
        empty = true;
    }

    /** Divides a word at the positions at which a line may break. */
    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int previous = 0;
        for (int character : word.codePoints().toArray()) {
            if (!piece.isEmpty() && breaksBetween(previous, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            previous = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean breaksBetween(int previous, int character) {
        return isWithoutSpaces(previous)
                && isWithoutSpaces(character)
                && NOT_LAST.indexOf(previous) < 0
                && NOT_FIRST.indexOf(character) < 0;
    }

    private static boolean isWithoutSpaces(int character) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(character))
                || NOT_FIRST.indexOf(character) >= 0
                || NOT_LAST.indexOf(character) >= 0;
    }
}

package portfolio.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portfolio.asset.Typeface;

/** Breaks a text into lines after spaces, hyphens and dashes. All widths are in font units. */
final class LineBreaker {

    private static final String ELLIPSIS = "…";
    private static final Pattern BREAK = Pattern.compile("(?<=[ \u2013\u2014-])(?=[^ ])");
    private static final Pattern BEFORE_ELLIPSIS = Pattern.compile("[ ,;:.\u2013\u2014-]+$");

    private final Typeface face;
    private final List<Piece> pieces;

    /**
     * A part of the text without a line break.
     *
     * @param text the part, with trailing spaces
     * @param width its width with trailing spaces
     * @param end its width without them
     */
    private record Piece(String text, int width, int end) {}

    LineBreaker(String text, Typeface face) {
        this(face, BREAK.splitAsStream(text).map(piece -> piece(piece, face)).toList());
    }

    private LineBreaker(Typeface face, List<Piece> pieces) {
        this.face = face;
        this.pieces = pieces;
    }

    private static Piece piece(String text, Typeface face) {
        return new Piece(text, face.width(text), face.width(text.stripTrailing()));
    }

    /** Returns whether the text fits into a number of lines without a line wider than the available width. */
    boolean fits(int room, int most) {
        return pieces.stream().allMatch(piece -> piece.end <= room)
                && lines(room).size() <= most;
    }

    /** Breaks a text that fits. Uses as few lines as possible, and then makes the widest line as narrow as possible. */
    List<String> balanced(int room) {
        List<String> lines = lines(room);
        int count = lines.size();
        if (count == 1) {
            return lines;
        }
        int tooNarrow = 0;
        int wideEnough = room;
        while (wideEnough - tooNarrow > 1) {
            int middle = (tooNarrow + wideEnough) / 2;
            if (fits(middle, count)) {
                wideEnough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return lines(wideEnough);
    }

    /**
     * Breaks a text into at most the given number of lines. Splits words that are too wide, and ends with an ellipsis
     * if text is left out.
     */
    List<String> cut(int room, int most) {
        List<String> lines = new LineBreaker(face, broken(room)).lines(room);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, withEllipsis(kept.get(most - 1), room));
        return kept;
    }

    private List<String> lines(int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (Piece piece : pieces) {
            if (width > 0 && width + piece.end > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            line.append(piece.text);
            width += piece.width;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private List<Piece> broken(int room) {
        List<Piece> broken = new ArrayList<>();
        for (Piece piece : pieces) {
            String rest = piece.text;
            while (face.width(rest.stripTrailing()) > room) {
                String start = start(rest, room);
                broken.add(piece(start, face));
                rest = rest.substring(start.length());
            }
            broken.add(piece(rest, face));
        }
        return broken;
    }

    /**
     * Returns as much of a word as fits, but at least one character. Ignores surrogate pairs, since the fonts have no
     * characters beyond U+FFFF.
     */
    private String start(String word, int room) {
        int length = 1;
        while (face.width(word.substring(0, length + 1)) <= room) {
            length++;
        }
        return word.substring(0, length);
    }

    private String withEllipsis(String line, int room) {
        String shortened = line;
        String result = line + ELLIPSIS;
        while (face.width(result) > room) {
            int space = shortened.lastIndexOf(' ');
            shortened = shortened.substring(0, space > 0 ? space : shortened.length() - 1);
            result = shortened + ELLIPSIS;
        }
        return BEFORE_ELLIPSIS.matcher(result.substring(0, result.length() - 1)).replaceAll("") + ELLIPSIS;
    }
}

package portfolio.content;

/** Turns positions counted in code points, as YAML parsers count, into positions in UTF-16 units. */
final class CodePoints {

    private final String text;

    /** The UTF-16 position of each code point; empty for a text in which both counts are the same. */
    private final int[] offsets;

    CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        this.offsets = new int[count == text.length() ? 0 : count];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
    }

    /** Where a code point stands; a position after the last is the end of the text. */
    int offset(long codePoint) {
        if (codePoint >= text.length()) {
            return text.length();
        }
        int index = (int) Math.max(0, codePoint);
        if (offsets.length == 0) {
            return index;
        }
        return index < offsets.length ? offsets[index] : text.length();
    }
}

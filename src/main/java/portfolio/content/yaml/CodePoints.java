package portfolio.content.yaml;

/** Converts offsets in code points, which the YAML parser reports, to offsets in UTF-16 units. */
final class CodePoints {

    private final String text;

    /**
     * The UTF-16 offset of each code point; empty if the text has no surrogate pairs, so that both offsets are equal.
     */
    private final int[] offsets;

    /** Creates an index of this text. */
    CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        this.offsets = new int[count == text.length() ? 0 : count];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
    }

    /** Returns the UTF-16 offset of a code point; the end of the text if there is no such code point. */
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

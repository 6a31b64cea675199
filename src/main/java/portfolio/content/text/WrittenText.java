package portfolio.content.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Place;
import portfolio.source.SourceFile;

/** Converts offsets in the composed form of a text ({@link Normalization#composed}) to locations in the file. */
public final class WrittenText implements MarkdownSource.Locator {

    /** A grapheme cluster. Each is composed independently of its neighbors. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final SourceFile file;
    private final int start;
    private final String written;
    private final String composed;

    /**
     * Creates a locator.
     *
     * @param start the offset at which the text starts in the file; the text ends with the file
     */
    public WrittenText(SourceFile file, int start) {
        this.file = file;
        this.start = start;
        this.written = file.text().substring(start);
        this.composed = Normalization.composed(written);
    }

    /** Returns the text in NFC. */
    public String composed() {
        return composed;
    }

    @Override
    public Place at(int offset, int length) {
        int from = writtenOffset(offset);
        int to = length == 0 ? from : writtenOffset(offset + length);
        return file.at(start + from, to - from);
    }

    /**
     * Returns the offset in the file's text. Composition keeps line breaks, so only the line of the offset is compared
     * character by character.
     */
    private int writtenOffset(int offset) {
        if (composed.length() == written.length()) {
            return offset;
        }
        int inComposed = 0;
        int inWritten = 0;
        for (int end = composed.indexOf('\n'); end >= 0 && end < offset; end = composed.indexOf('\n', end + 1)) {
            inComposed = end + 1;
            inWritten = written.indexOf('\n', inWritten) + 1;
        }
        Matcher cluster = CLUSTER.matcher(written).region(inWritten, written.length());
        while (inComposed < offset && cluster.find()) {
            inComposed += Normalization.composed(cluster.group()).length();
            inWritten = cluster.end();
        }
        return inWritten;
    }
}

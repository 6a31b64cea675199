package portfolio.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Place;
import portfolio.source.SourceFile;

/** Finds in a file what was found in the composed form of its text ({@link Texts#composed}). */
final class WrittenText implements Passage.Locator {

    /** What is composed for itself, whatever is next to it. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final SourceFile file;
    private final int start;
    private final String written;
    private final String composed;

    /** @param start where the text starts in the file; it goes on to the file's end */
    WrittenText(SourceFile file, int start) {
        this.file = file;
        this.start = start;
        this.written = file.text().substring(start);
        this.composed = Texts.composed(written);
    }

    String composed() {
        return composed;
    }

    @Override
    public Place at(int offset, int length) {
        int from = writtenOffset(offset);
        int to = length == 0 ? from : writtenOffset(offset + length);
        return file.at(start + from, to - from);
    }

    /** Only a line with decomposed letters is longer than its composed form. */
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
            inComposed += Texts.composed(cluster.group()).length();
            inWritten = cluster.end();
        }
        return inWritten;
    }
}

package portfolio.content.yaml;

import java.io.IOException;
import java.io.StringReader;

/**
 * A reader that never ends a chunk between the two halves of a surrogate pair, because the YAML parser would read past
 * its buffer for the second half.
 */
final class WholeCharacters extends StringReader {

    /** Creates a view of this text. */
    WholeCharacters(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 1 && Character.isHighSurrogate(buffer[offset + read - 1])) {
            skip(-1);
            return read - 1;
        }
        return read;
    }
}

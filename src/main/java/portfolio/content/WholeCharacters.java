package portfolio.content;

import java.io.IOException;
import java.io.StringReader;

/**
 * Gives a text in pieces of which none ends in the middle of a character: the YAML parser reads beyond its buffer for
 * the second half.
 */
final class WholeCharacters extends StringReader {

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

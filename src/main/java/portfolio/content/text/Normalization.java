package portfolio.content.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Normalizes texts to the form in which they are compared and shown. */
public final class Normalization {

    private Normalization() {}

    /**
     * Returns the text in Unicode NFC, in which a letter and its accents are one character where there is one. File
     * names and texts from macOS may contain {@code é} as two characters, which look the same but do not compare equal.
     */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }
}

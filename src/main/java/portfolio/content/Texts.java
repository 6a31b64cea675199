package portfolio.content;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Texts in the form in which they are compared and shown. */
final class Texts {

    private Texts() {}

    /**
     * The text with each letter and its accents as one character where there is one (Unicode NFC). Macs write {@code é}
     * as two, which looks the same and is not equal.
     */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }
}

package portfolio.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a text into a URL segment of lower-case letters and digits, joined by hyphens. Latin, Greek and Cyrillic
 * letters become {@code a} to {@code z}; letters of other scripts are kept in composed form (NFC). {@code C++} becomes
 * {@code c-plus-plus} and {@code C#} becomes {@code c-sharp}.
 */
public final class UrlWords {

    /** Pairs of a letter that has no Unicode decomposition to ASCII and its replacement. */
    private static final String LETTERS =
            "ł l ø o ß ss æ ae œ oe đ d ð d þ th ı i ȷ j ħ h ŋ ng ĸ k ŧ t ƀ b ɓ b ƈ c ɖ d ɗ d ƌ d ǝ e ə e ɛ e ƒ f ɠ g ǥ g"
                    + " ɣ g ɨ i ɩ i ƙ k ƛ l ƚ l ɲ n ƞ n ɔ o ɵ o ȣ ou ƥ p ʀ r ʃ sh ƫ t ƭ t ʈ t ʉ u ʊ u ʋ v ƴ y ƶ z ʒ z ʔ q"
                    // Greek
                    + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps"
                    + " ω o"
                    // Cyrillic
                    + " а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch"
                    + " ш sh щ shch ы y э e ю yu я ya і i є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz ә a ғ g қ q ң n ө o"
                    + " ұ u ү u һ h ҳ h ҷ j ҡ q ҙ z ҫ s ӏ i ѣ e ѳ f ѵ i";

    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        String[] pairs = LETTERS.split(" ", -1);
        for (int at = 0; at < pairs.length; at += 2) {
            LATIN.put(pairs[at].charAt(0), pairs[at + 1]);
        }
        LATIN.put('ъ', "");
        LATIN.put('ь', "");
    }

    private UrlWords() {}

    /** Returns the URL segment for a text; empty if the text has no letter or digit. */
    public static String of(String text) {
        String plain = latin(text.replace("+", " plus ").replace("#", " sharp "));
        StringBuilder words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int at = 0; at < plain.length(); ) {
            int c = plain.codePointAt(at);
            at += Character.charCount(c);
            boolean isLetter = Character.isLetterOrDigit(c);
            if (isLetter || (isMark(c) && !gap && !words.isEmpty())) {
                words.append(gap && !words.isEmpty() ? "-" : "").appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return words.toString();
    }

    /** Returns a text in lower case, with Latin, Greek and Cyrillic letters as Latin letters without accents. */
    public static String latin(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        // These must be replaced before decomposition, which would remove the accent that makes each a letter of its
        // own.
        String spelled =
                lower.replace("й", "y").replace("ї", "yi").replace("ё", "e").replace("ού", "ou");
        String parted = Normalizer.normalize(spelled.replace("ου", "ou"), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        boolean isLatin = true;
        for (int at = 0; at < parted.length(); at++) {
            char c = parted.charAt(at);
            if (!isMark(c)) {
                String other = c < 0x80 ? null : LATIN.get(c);
                isLatin = c < 0x80 || other != null || isLatin(c);
                plain.append(other == null ? String.valueOf(c) : other);
            } else if (!isLatin) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

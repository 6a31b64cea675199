package portfolio.model;

import java.util.Locale;

/** The plural categories of whole numbers by language, as in Unicode CLDR (cardinal rules). */
final class PluralRule {

    private static final String ONE = "one";
    private static final String TWO = "two";
    private static final String FEW = "few";
    private static final String MANY = "many";
    private static final String OTHER = "other";

    private PluralRule() {}

    /**
     * Returns the category of a number: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or
     * {@code other}. Languages that are not listed distinguish {@code one} for 1 and {@code other}, as most do.
     *
     * @param tag a BCP 47 language tag
     * @param n a number that is not negative
     */
    static String category(String tag, int n) {
        String language = tag.toLowerCase(Locale.ROOT);
        int end = language.indexOf('-');
        return switch (end < 0 ? language : language.substring(0, end)) {
            case "bm",
                    "bo",
                    "dz",
                    "id",
                    "ig",
                    "ii",
                    "in",
                    "ja",
                    "jv",
                    "jw",
                    "km",
                    "ko",
                    "lo",
                    "ms",
                    "my",
                    "nqo",
                    "sah",
                    "su",
                    "th",
                    "to",
                    "vi",
                    "wo",
                    "yo",
                    "yue",
                    "zh" -> OTHER;
            case "ak",
                    "am",
                    "as",
                    "bn",
                    "fa",
                    "ff",
                    "gu",
                    "hi",
                    "hy",
                    "kab",
                    "kn",
                    "ln",
                    "mg",
                    "pa",
                    "pcm",
                    "si",
                    "ti",
                    "wa",
                    "zu" -> n <= 1 ? ONE : OTHER;
            case "fr" -> n <= 1 ? ONE : orMany(n);
            case "pt" -> n <= 1 && (n == 1 || !language.equals("pt-pt")) ? ONE : orMany(n);
            case "ca", "es", "it", "scn", "vec" -> n == 1 ? ONE : orMany(n);
            case "is", "mk" -> endsInOne(n) ? ONE : OTHER;
            case "ceb", "fil", "tl" -> n % 10 == 4 || n % 10 == 6 || n % 10 == 9 ? OTHER : ONE;
            case "lv", "prg" -> latvian(n);
            case "he", "iw", "iu", "sat", "se", "sma", "smj", "smn", "sms" -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
            case "mo", "ro" -> n == 1 ? ONE : n == 0 || within(n % 100, 1, 19) ? FEW : OTHER;
            case "bs", "hr", "sh", "sr" -> endsInOne(n) ? ONE : endsInFew(n) ? FEW : OTHER;
            case "be", "ru", "uk" -> endsInOne(n) ? ONE : endsInFew(n) ? FEW : MANY;
            case "cs", "sk" -> n == 1 ? ONE : within(n, 2, 4) ? FEW : OTHER;
            case "pl" -> n == 1 ? ONE : endsInFew(n) ? FEW : MANY;
            case "lt" -> lithuanian(n);
            case "dsb", "hsb", "sl" -> slovenian(n);
            case "ga" -> n == 1 ? ONE : n == 2 ? TWO : within(n, 3, 6) ? FEW : within(n, 7, 10) ? MANY : OTHER;
            case "gd" -> gaelic(n);
            case "mt" -> n == 0 ? FEW : arabic(n, 19);
            case "ar", "ars" -> n == 0 ? "zero" : arabic(n, 99);
            case "cy" -> welsh(n);
            default -> n == 1 ? ONE : OTHER;
        };
    }

    private static boolean within(int n, int first, int last) {
        return n >= first && n <= last;
    }

    private static boolean endsInOne(int n) {
        return n % 10 == 1 && n % 100 != 11;
    }

    private static boolean endsInFew(int n) {
        return within(n % 10, 2, 4) && !within(n % 100, 12, 14);
    }

    /** Romance languages say "a million of projects". */
    private static String orMany(int n) {
        return n != 0 && n % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static String latvian(int n) {
        return n % 10 == 0 || within(n % 100, 11, 19) ? "zero" : n % 10 == 1 ? ONE : OTHER;
    }

    private static String lithuanian(int n) {
        if (n % 10 == 0 || within(n % 100, 11, 19)) {
            return OTHER;
        }
        return n % 10 == 1 ? ONE : FEW;
    }

    private static String slovenian(int n) {
        int rest = n % 100;
        return rest == 1 ? ONE : rest == 2 ? TWO : within(rest, 3, 4) ? FEW : OTHER;
    }

    private static String gaelic(int n) {
        if (n == 1 || n == 11) {
            return ONE;
        }
        if (n == 2 || n == 12) {
            return TWO;
        }
        return within(n, 3, 10) || within(n, 13, 19) ? FEW : OTHER;
    }

    /** Arabic and Maltese from 1 on; {@code many} ends at 99 in Arabic and at 19 in Maltese. */
    private static String arabic(int n, int lastOfMany) {
        int rest = n % 100;
        if (n == 1 || n == 2) {
            return n == 1 ? ONE : TWO;
        }
        return within(rest, 3, 10) ? FEW : within(rest, 11, lastOfMany) ? MANY : OTHER;
    }

    private static String welsh(int n) {
        return switch (n) {
            case 0 -> "zero";
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            case 6 -> MANY;
            default -> OTHER;
        };
    }
}

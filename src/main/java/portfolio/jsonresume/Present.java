package portfolio.jsonresume;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A test for end dates that say, in the words of many languages, that a period has not ended. */
final class Present {

    /** The word that content files use. */
    static final String WORD = "present";

    /** Words that may precede the phrase, such as {@code until}; regular expressions. */
    private static final List<String> BEFORE = List.of(
            "(?:up )?to(?: the)?",
            "until",
            "till?",
            "thru",
            "through",
            "bis",
            "à",
            "jusqu'à",
            "ad?",
            "al",
            "alla?",
            "até(?: o)?",
            "tot",
            "till",
            "til",
            "do",
            "по",
            "до",
            "hasta(?: la)?",
            "fino a(?:d)?",
            "[-–—]");

    /** Phrases that have to end at a word boundary; regular expressions. */
    private static final List<String> WORDS = List.of(
            // English
            "present(?:ly)?",
            "presente?",
            "now(?:adays)?",
            "current(?:ly)?",
            "today",
            "date",
            "on-?going",
            "still",
            "in progress",
            "continuing",
            // German
            "heute",
            "jetzt",
            "aktuell",
            "derzeit",
            "gegenwärtig",
            "laufend",
            "dato",
            // French
            "à ce jour",
            "ce jour",
            "aujourd'hui",
            "maintenant",
            "présent",
            "actuel(?:lement)?",
            "en cours",
            // Spanish, Portuguese, Italian
            "actual(?:idad|mente)?",
            "hoy",
            "ahora",
            "la fecha",
            "presente",
            "atual(?:mente)?",
            "o momento",
            "hoje",
            "agora",
            "attual(?:e|mente)",
            "oggi",
            "ora",
            "in corso",
            // Dutch, Swedish, Danish, Norwegian
            "heden",
            "nu",
            "tegenwoordig",
            "nuvarande",
            "pågående",
            "nutid",
            "nå",
            "nåværende",
            "idag",
            "i dag",
            // Polish, Czech
            "obecnie",
            "aktualnie",
            "dziś",
            "dzisiaj",
            "teraz",
            "chwili obecnej",
            "současnost[i]?",
            "dosud",
            "nyní",
            // Russian, Ukrainian
            "настоящее время",
            "настоящий момент",
            "н\\. ?в\\.?",
            "нв",
            "сейчас",
            "сегодня",
            "сих пор",
            "теперь",
            "текущее время",
            "теперішній час",
            "сьогодні",
            "зараз",
            // Turkish, Finnish
            "günümüz",
            "bugün",
            "halen",
            "şu an",
            "devam ediyor",
            "nykyinen",
            "tällä hetkellä",
            // Hungarian, Romanian, Greek, Vietnamese, Indonesian
            "jelenleg(?:i)?",
            "prezent",
            "în prezent",
            "σήμερα",
            "hiện tại",
            "hiện nay",
            "sekarang",
            "saat ini",
            // Arabic, Hebrew, Hindi
            "الآن",
            "حتى الآن",
            "الحاضر",
            "כיום",
            "היום",
            "עכשיו",
            "वर्तमान");

    /** Phrases of languages written without spaces, after which no word boundary is required. */
    private static final List<String> WITHOUT_SPACES =
            List.of("至今", "现在", "現在", "目前", "今日", "今(?!年)", "継続中", "在職中", "現職", "현재", "재직", "진행");

    private static final Pattern PATTERN = Pattern.compile(
            "(?:(?:" + String.join("|", BEFORE) + ")\\s*)?(?:(?:"
                    + WORDS.stream().map(word -> "(?:" + word + ")").collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{M}])|(?:"
                    + String.join("|", WITHOUT_SPACES) + ")).*",
            Pattern.DOTALL);

    private Present() {}

    /**
     * Returns whether a text says that a period has not ended. Other text may follow, as in {@code Present
     * (part-time)}.
     */
    static boolean isSaidBy(String text) {
        String plain = text.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < plain.length() && "([{<\"'*~".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return PATTERN.matcher(plain.substring(start)).matches();
    }
}

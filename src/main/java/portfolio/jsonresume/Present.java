package portfolio.jsonresume;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognizes end dates that say in words that something goes on. */
final class Present {

    /** How the content says it. */
    static final String WORD = "present";

    private static final List<String> BEFORE = List.of(
            "(?:up )?to(?: the)?",
            "until",
            "till?",
            "thru",
            "through",
            "bis",
            "à",
            "jusqu'à",
            "a",
            "al?",
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
            "halen",
            "şu an",
            "devam ediyor",
            "nykyinen",
            "tällä hetkellä",
            // Arabic, Hebrew, Hindi
            "الآن",
            "حتى الآن",
            "الحاضر",
            "כיום",
            "היום",
            "עכשיו",
            "वर्तमान");

    /** No spaces part words in these. */
    private static final List<String> WITHOUT_SPACES =
            List.of("至今", "现在", "現在", "目前", "今日", "継続中", "在職中", "現職", "현재", "재직", "진행");

    private static final Pattern PATTERN = Pattern.compile(
            "(?:(?:" + String.join("|", BEFORE) + ")\\s*)?(?:(?:"
                    + WORDS.stream().map(word -> "(?:" + word + ")").collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{M}])|(?:"
                    + String.join("|", WITHOUT_SPACES) + ")).*",
            Pattern.DOTALL);

    private Present() {}

    /** Whether a text says so, with or without more behind it: {@code Present (part-time)}. */
    static boolean isSaidBy(String text) {
        String plain = text.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < plain.length() && "([{<\"'*~".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return PATTERN.matcher(plain.substring(start)).matches();
    }
}

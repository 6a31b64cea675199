package portfolio.content.check;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Heading;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.model.Portfolio;

/** The words that occur anywhere in the content. Case and an {@code s} at the end are ignored. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\P{L}*$");

    /** The length from which a word counts. Shorter words are mostly articles, prepositions and the like. */
    private static final int MIN_LENGTH = 4;

    private final Set<String> words = new HashSet<>();

    private Vocabulary() {}

    /** Returns the words of a portfolio, without those of its variants. */
    static Vocabulary of(Portfolio portfolio) {
        Vocabulary vocabulary = new Vocabulary();
        Stream.of(
                        List.of(portfolio.profile()),
                        portfolio.background().all().toList(),
                        portfolio.projects(),
                        portfolio.experience(),
                        portfolio.skills(),
                        portfolio.education(),
                        portfolio.terms())
                .flatMap(List::stream)
                .forEach(vocabulary::addAll);
        if (portfolio.about() != null) {
            vocabulary.addAll(portfolio.about());
        }
        return vocabulary;
    }

    /** Returns the words of at least four letters, and the words with digits, that the content does not contain. */
    List<String> newWords(String text) {
        return words(text)
                .map(MatchResult::group)
                .filter(word -> word.length() >= MIN_LENGTH || isFigure(word))
                .filter(word -> !words.contains(form(word)))
                .toList();
    }

    /**
     * Returns the figures and names that the content does not contain: words with a digit, or with a capital letter
     * that does not merely start a sentence.
     */
    List<String> newFacts(String text) {
        return words(text)
                .filter(match -> isFigure(match.group()) || isName(text, match))
                .map(MatchResult::group)
                .filter(word -> !words.contains(form(word)))
                .toList();
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isName(String text, MatchResult match) {
        String before = text.substring(0, match.start());
        boolean starts = before.isBlank() || SENTENCE_END.matcher(before).find();
        boolean capital = match.group().chars().skip(starts ? 1 : 0).anyMatch(Character::isUpperCase);
        return capital && match.group().length() > 1;
    }

    private void addAll(Record told) {
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            add(value(told, component));
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof String text) {
            words(text).map(match -> form(match.group())).forEach(words::add);
        } else if (value instanceof Inline text) {
            add(text.plain());
        } else if (value instanceof Prose text) {
            text.paragraphs().forEach(this::add);
            text.headings().stream().map(Heading::text).forEach(this::add);
        } else if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Record told) {
            addAll(told);
        } else if (value instanceof Integer number) {
            add(number.toString());
        }
    }

    private static @Nullable Object value(Record told, RecordComponent component) {
        try {
            return component.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Stream<MatchResult> words(String text) {
        Matcher matcher = WORD.matcher(text);
        return matcher.results();
    }

    private static String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > MIN_LENGTH && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}

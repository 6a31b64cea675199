package portfolio.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the spellings of a term as whole words in running text. */
public final class Mentions {

    private static final String WORD_CHARACTER = "[\\p{L}\\p{N}_]";

    /** What makes another name of the word before it: {@code C} is neither {@code C++} nor {@code C#}. */
    private static final String WORD_GOES_ON = "(?:" + WORD_CHARACTER + "|\\+\\+|#|\\.\\p{Ll})";

    private final Pattern pattern;

    private Mentions(Collection<String> spellings, int flags) {
        String alternatives = spellings.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // Most characters of a text begin no name, which is told at once by the first of it.
        String first = spellings.stream()
                .map(spelling -> Pattern.quote(Character.toString(spelling.codePointAt(0))))
                .distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
        this.pattern = Pattern.compile(
                first + "(?<!" + WORD_CHARACTER + ")(?:" + alternatives + ")(?!" + WORD_GOES_ON + ")", flags);
    }

    /**
     * Mentions of one term by its name or an alias. The name of a technology counts in its own capitals only
     * ({@code Go} is not {@code go}); a concept is an ordinary word and counts in any.
     */
    public static Mentions of(TermEvidence evidence) {
        int flags = evidence.kind() == Kind.CONCEPT ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return new Mentions(spellings(evidence), flags);
    }

    /** Mentions of any of these technologies; at least one. */
    public static Mentions ofAny(Collection<TermEvidence> technologies) {
        return new Mentions(
                technologies.stream()
                        .map(Mentions::spellings)
                        .flatMap(List::stream)
                        .toList(),
                0);
    }

    /** Mentions of any of these technologies in whatever capitals; at least one. */
    public static Mentions inAnyCapitals(Collection<TermEvidence> technologies) {
        return new Mentions(
                technologies.stream()
                        .map(Mentions::spellings)
                        .flatMap(List::stream)
                        .toList(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A matcher over the text whose every find is a mention. */
    public Matcher in(String text) {
        return pattern.matcher(text);
    }

    /** The first sentence of the paragraphs that mentions it. */
    public Optional<Quote> firstIn(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            Matcher mention = in(paragraph);
            if (mention.find()) {
                return Optional.of(quote(paragraph, mention));
            }
        }
        return Optional.empty();
    }

    private static Quote quote(String paragraph, Matcher mention) {
        int start = Sentences.start(paragraph, mention.start());
        int end = Sentences.end(paragraph, mention.end() - 1);
        return new Quote(
                paragraph.substring(start, mention.start()).stripLeading(),
                mention.group(),
                paragraph.substring(mention.end(), end).stripTrailing());
    }

    private static List<String> spellings(TermEvidence evidence) {
        return Stream.concat(Stream.of(evidence.term().name()), evidence.term().aliases().stream())
                .toList();
    }
}

package portfolio.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search for the spellings of one or more terms as whole words in running text. */
public final class Mentions {

    private static final String WORD_CHARACTER = "[\\p{L}\\p{N}_]";

    /** Characters that turn the word before them into another name: {@code C} is neither {@code C++} nor {@code C#}. */
    private static final String WORD_GOES_ON = "(?:" + WORD_CHARACTER + "|\\+\\+|#|\\.\\p{Ll})";

    private final Pattern pattern;

    private Mentions(Collection<String> spellings, int flags) {
        String alternatives = spellings.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // Most characters of a text do not begin a name. This lookahead rejects them before the longer alternatives are
        // tried.
        String first = spellings.stream()
                .map(spelling -> Pattern.quote(Character.toString(spelling.codePointAt(0))))
                .distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
        this.pattern = Pattern.compile(
                first + "(?<!" + WORD_CHARACTER + ")(?:" + alternatives + ")(?!" + WORD_GOES_ON + ")", flags);
    }

    /**
     * Returns a search for one term by its name and aliases. A technology has to match in case ({@code Go} is not
     * {@code go}); a concept is an ordinary word and matches in any case.
     */
    public static Mentions of(TermEvidence evidence) {
        int flags = evidence.kind() == TermKind.CONCEPT ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return new Mentions(spellings(evidence), flags);
    }

    /** Returns a search for any of these technologies, in their own case. The collection must not be empty. */
    public static Mentions ofAny(Collection<TermEvidence> technologies) {
        return new Mentions(
                technologies.stream()
                        .map(Mentions::spellings)
                        .flatMap(List::stream)
                        .toList(),
                0);
    }

    /** Returns a search for any of these technologies, in any case. The collection must not be empty. */
    public static Mentions inAnyCapitals(Collection<TermEvidence> technologies) {
        return new Mentions(
                technologies.stream()
                        .map(Mentions::spellings)
                        .flatMap(List::stream)
                        .toList(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns a matcher that finds each mention in the text. */
    public Matcher in(String text) {
        return pattern.matcher(text);
    }

    /** Returns the first sentence of the paragraphs with a mention; empty if there is none. */
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

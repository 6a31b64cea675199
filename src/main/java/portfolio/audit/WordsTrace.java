package portfolio.audit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a text with its own punctuation, such as a web address or an account name.
 *
 * @param pattern matches the text in a {@link SearchedText}
 */
record WordsTrace(Pattern pattern) implements Trace {

    static WordsTrace of(String text) {
        return new WordsTrace(Pattern.compile(Pattern.compile("[\\s\\p{Z}]+")
                .splitAsStream(SearchedText.of(text).text().strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\p{Z}*_-]+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"))));
    }

    @Override
    public boolean isIn(SearchedText text) {
        return pattern.matcher(text.unmarked()).find();
    }
}

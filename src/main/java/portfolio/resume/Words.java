package portfolio.resume;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.MarkdownText;
import portfolio.site.Dates;
import portfolio.site.Passage;

/**
 * A text in both forms of a document.
 *
 * @param plain the text without markup
 * @param markdown the text as Markdown
 */
record Words(String plain, String markdown) {

    /** White space that Markdown renderers show as one space. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    static Words of(String text) {
        return new Words(
                text, MarkdownText.escape(BLANKS.matcher(text).replaceAll(" ").strip()));
    }

    static @Nullable Words ofAny(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static Words of(Passage passage) {
        return new Words(passage.plain(), passage.markdown());
    }

    /**
     * Returns the words for a period; null if there is no period. Only the plain text has spaces at which no line
     * breaks.
     */
    static @Nullable Words of(@Nullable Dates dates) {
        return dates == null
                ? null
                : new Words(
                        dates.text(), of(dates.text().replace('\u00a0', ' ')).markdown());
    }

    /** Joins the words that are not null. */
    static Words joined(String separator, @Nullable Words... words) {
        List<Words> present = Arrays.stream(words).filter(Objects::nonNull).toList();
        return new Words(joined(separator, present, Words::plain), joined(separator, present, Words::markdown));
    }

    private static String joined(String separator, List<Words> words, Function<Words, String> form) {
        return words.stream().map(form).collect(Collectors.joining(separator));
    }

    /** Returns the words, linked to an address in Markdown; unchanged if the address is null. */
    Words linkedTo(@Nullable String address) {
        return address == null ? this : new Words(plain, MarkdownText.link(markdown, address));
    }

    /** Returns the words, in bold in Markdown. */
    Words strong() {
        return new Words(plain, "**" + markdown + "**");
    }
}

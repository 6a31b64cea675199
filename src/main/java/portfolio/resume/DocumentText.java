package portfolio.resume;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.MarkdownText;
import portfolio.site.part.DateRange;
import portfolio.site.part.RichText;

/**
 * A text in both forms of a document.
 *
 * @param plain the text without markup
 * @param markdown the text as Markdown
 */
record DocumentText(String plain, String markdown) {

    /** White space that Markdown renderers show as one space. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    static DocumentText of(String text) {
        return new DocumentText(
                text, MarkdownText.escape(BLANKS.matcher(text).replaceAll(" ").strip()));
    }

    static @Nullable DocumentText ofAny(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static DocumentText of(RichText passage) {
        return new DocumentText(passage.plain(), passage.markdown());
    }

    /**
     * Returns the words for a period; null if there is no period. Only the plain text has spaces at which no line
     * breaks.
     */
    static @Nullable DocumentText of(@Nullable DateRange dates) {
        return dates == null
                ? null
                : new DocumentText(
                        dates.text(), of(dates.text().replace('\u00a0', ' ')).markdown());
    }

    /** Joins the words that are not null. */
    static DocumentText joined(String separator, @Nullable DocumentText... words) {
        List<DocumentText> present =
                Arrays.stream(words).filter(Objects::nonNull).toList();
        return new DocumentText(
                joined(separator, present, DocumentText::plain), joined(separator, present, DocumentText::markdown));
    }

    private static String joined(String separator, List<DocumentText> words, Function<DocumentText, String> form) {
        return words.stream().map(form).collect(Collectors.joining(separator));
    }

    /** Returns the words, linked to an address in Markdown; unchanged if the address is null. */
    DocumentText linkedTo(@Nullable String address) {
        return address == null ? this : new DocumentText(plain, MarkdownText.link(markdown, address));
    }

    /** Returns the words, in bold in Markdown. */
    DocumentText strong() {
        return new DocumentText(plain, "**" + markdown + "**");
    }
}

package portfolio.site.layout;

import org.jspecify.annotations.Nullable;
import portfolio.site.part.RawHtml;

/**
 * The metadata of a page for search engines and link previews.
 *
 * @param title the document title
 * @param description one or two sentences, at most 160 characters
 * @param canonical the absolute URL of the page; null for unlisted pages
 * @param siteName the name or role of the person
 * @param type the Open Graph type: {@code profile}, {@code website} or {@code article}
 * @param structuredData the JSON-LD, as an HTML element; null if there is none
 * @param image the share card; null if there is none
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        String siteName,
        String type,
        @Nullable RawHtml structuredData,
        @Nullable CardImage image) {}

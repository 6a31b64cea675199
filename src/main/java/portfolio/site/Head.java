package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to machines.
 *
 * @param title of the document
 * @param description one or two sentences, 160 characters at most
 * @param canonical the page's absolute URL; absent for a page that has no address of its own
 * @param siteName whose site it is
 * @param type Open Graph type: {@code profile}, {@code website} or {@code article}
 * @param structuredData JSON-LD, in its element; absent when there is nothing to say
 * @param image its share card; absent when there is none to show
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        String siteName,
        String type,
        @Nullable RawHtml structuredData,
        @Nullable CardImage image) {}

package portfolio.site.section;

import org.jspecify.annotations.Nullable;
import portfolio.site.part.RichText;

/**
 * The head of a section of the home page.
 *
 * @param id the id of the section, for URL fragments
 * @param kicker the short name above the heading
 * @param heading the heading
 * @param lede the text below the heading; null if there is none
 */
public record SectionHead(
        String id, String kicker, String heading, @Nullable RichText lede) {}

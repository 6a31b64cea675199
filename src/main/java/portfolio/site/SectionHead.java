package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * The head of a section of the home page.
 *
 * @param id of the section, for fragments
 * @param kicker its short name
 * @param heading its heading
 * @param lede what stands beneath; absent when there is none
 */
public record SectionHead(
        String id, String kicker, String heading, @Nullable Passage lede) {}

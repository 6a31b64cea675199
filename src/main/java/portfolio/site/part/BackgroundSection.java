package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the résumé other than work, skills and education, such as awards.
 *
 * @param id the id for URL fragments
 * @param heading the heading of the section
 * @param entries the entries, in content order
 */
public record BackgroundSection(String id, String heading, List<Entry> entries) {

    public BackgroundSection {
        entries = List.copyOf(entries);
    }

    /** Returns whether every entry fits on one line, such as a language, so that the section can be set as a list. */
    public boolean isList() {
        return entries.stream().allMatch(Entry::isShort);
    }

    /**
     * One entry of the section.
     *
     * @param led whether {@code detail} is the organization the work was done for, and so comes first on a résumé
     * @param title the title; null if only a text is known
     * @param href the link target of the title; null if it is not a link
     * @param detail the issuer, organization or level; null if unknown
     * @param dates the period or date; null if unknown
     * @param summary a few sentences; null if there are none
     * @param highlights the achievements; may be empty
     */
    public record Entry(
            boolean led,
            @Nullable String title,
            @Nullable String href,
            @Nullable String detail,
            @Nullable DateRange dates,
            @Nullable RichText summary,
            List<RichText> highlights) {

        public Entry {
            highlights = List.copyOf(highlights);
        }

        /**
         * Returns the first line of the entry on a résumé: the organization for volunteering, otherwise the title; null
         * if neither is known.
         */
        public @Nullable String head() {
            return led && detail != null ? detail : title;
        }

        /** Returns the line below {@link #head()}; null if there is none. */
        public @Nullable String under() {
            return led && detail != null ? title : detail;
        }

        private boolean isShort() {
            return title != null && href == null && dates == null && summary == null && highlights.isEmpty();
        }
    }
}

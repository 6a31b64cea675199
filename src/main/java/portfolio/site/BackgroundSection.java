package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the résumé besides work, skills and education, such as awards.
 *
 * @param id for fragments
 * @param heading over it
 * @param entries in order
 */
public record BackgroundSection(String id, String heading, List<Entry> entries) {

    public BackgroundSection {
        entries = List.copyOf(entries);
    }

    /** Whether each entry is a few words on one line, such as a language. */
    public boolean isList() {
        return entries.stream().allMatch(Entry::isShort);
    }

    /**
     * One entry.
     *
     * @param led whether the detail names who it was done for, and so leads the entry on a résumé
     * @param title what it is; absent when only a text is known
     * @param href where it leads; absent when it leads nowhere
     * @param detail who gave it, or how well it is known; absent when not told
     * @param dates when; absent when not known
     * @param summary a few sentences; absent when there are none
     * @param highlights what was done
     */
    public record Entry(
            boolean led,
            @Nullable String title,
            @Nullable String href,
            @Nullable String detail,
            @Nullable Dates dates,
            @Nullable Passage summary,
            List<Passage> highlights) {

        public Entry {
            highlights = List.copyOf(highlights);
        }

        /** What leads the entry on a résumé: the organisation of unpaid work, otherwise the title. */
        public @Nullable String head() {
            return led && detail != null ? detail : title;
        }

        /** What stands below that; absent when there is nothing. */
        public @Nullable String under() {
            return led && detail != null ? title : detail;
        }

        private boolean isShort() {
            return title != null && href == null && dates == null && summary == null && highlights.isEmpty();
        }
    }
}

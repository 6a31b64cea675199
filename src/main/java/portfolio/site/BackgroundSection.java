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

    /**
     * One entry.
     *
     * @param title what it is; absent when only a text is known
     * @param href where it leads; absent when it leads nowhere
     * @param detail who gave it, or how well it is known; absent when not told
     * @param dates when; absent when not known
     * @param summary a few sentences; absent when there are none
     * @param highlights what was done
     */
    public record Entry(
            @Nullable String title,
            @Nullable String href,
            @Nullable String detail,
            @Nullable Dates dates,
            @Nullable Passage summary,
            List<Passage> highlights) {

        public Entry {
            highlights = List.copyOf(highlights);
        }
    }
}

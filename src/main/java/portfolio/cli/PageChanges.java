package portfolio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import portfolio.source.Count;

/** Describes how two versions of a site differ. */
final class PageChanges {

    /** The number of names that a sentence lists. */
    private static final int MOST = 10;

    private PageChanges() {}

    /**
     * Returns sentences about the files that change, are new or are gone. Files in {@code assets} are left out, because
     * their names change with their contents.
     *
     * @param before the SHA-256 of each file, by path
     * @param after the same for the other version
     */
    static String between(Map<String, String> before, Map<String, String> after) {
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> name.startsWith("assets/"));
        for (String name : names) {
            if (!before.containsKey(name)) {
                added.add(name);
            } else if (!after.containsKey(name)) {
                gone.add(name);
            } else if (!Objects.equals(before.get(name), after.get(name))) {
                changed.add(name);
            }
        }
        if (changed.isEmpty() && added.isEmpty() && gone.isEmpty()) {
            return "No page changes.";
        }
        List<String> sentences = new ArrayList<>();
        add(sentences, "Changed: ", changed);
        add(sentences, "New: ", added);
        add(sentences, "Gone: ", gone);
        return "Of " + Count.of(names.size(), "file") + " of the site, " + (changed.size() + added.size() + gone.size())
                + " change.\n" + String.join("\n", sentences);
    }

    private static void add(List<String> sentences, String start, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > MOST ? ", and " + (names.size() - MOST) + " more" : "";
            sentences.add(start + String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + more);
        }
    }
}

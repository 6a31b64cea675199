package portfolio.content.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.YamlNode.Entry;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.model.FormerName;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.Span;

/**
 * Accepts the former names of keys: see {@link FormerName}. Schemas do not have them, so editors mark them, while the
 * build still works.
 */
final class Renaming {

    private final int format;
    private final Problems problems;

    /**
     * Creates the renaming for a version of the content format.
     *
     * @param format the version, from 1
     * @param problems receives a warning for each former name
     */
    Renaming(int format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /** Returns a mapping with the current name of each key. The mapping itself if it has no former names. */
    Mapping current(List<Key> keys, Mapping mapping) {
        Mapping renamed = mapping;
        for (Key key : keys) {
            FormerName former = key.formerName();
            if (former != null
                    && former.renamedIn() == format
                    && renamed.entries().containsKey(former.value())) {
                renamed = rename(renamed, former.value(), key.name());
            }
        }
        return renamed;
    }

    /** Returns the key that had a name which is no longer accepted; empty if no key ever had it. */
    Optional<Key> successor(String name, List<Key> keys) {
        return keys.stream().filter(key -> isExpired(name, key.formerName())).findFirst();
    }

    private boolean isExpired(String name, @Nullable FormerName former) {
        return former != null && former.renamedIn() < format && former.value().equals(name);
    }

    private Mapping rename(Mapping mapping, String former, String name) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!key.equals(former)) {
                entries.put(key, entry);
            } else if (mapping.entries().containsKey(name)) {
                problems.error(
                        entry.key(),
                        "'" + former + "' is the former name of '" + name + "', which is written too",
                        "delete one of them");
            } else {
                problems.warning(
                        entry.key(),
                        "'" + former + "' is now called '" + name + "'",
                        "write: " + MessageText.shorten(line(entry.key(), name)));
                entries.put(name, entry);
            }
        });
        return new Mapping(mapping.place(), entries, mapping.incomplete());
    }

    /** Returns the line of a key with another name, as it is to be written. */
    private static String line(Place key, String name) {
        Span span = key.span();
        if (span == null) {
            return name + ": …";
        }
        String line = span.file().line(span.line());
        int start = span.column() - 1;
        return name + line.substring(Math.min(line.length(), start + span.length()));
    }
}

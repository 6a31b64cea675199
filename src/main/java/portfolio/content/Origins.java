package portfolio.content;

import java.util.IdentityHashMap;
import java.util.Objects;
import portfolio.content.YamlNode.Mapping;
import portfolio.content.YamlNode.Sequence;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/** Remembers from which mapping each record was read, to find the place of what is found to be wrong with it later. */
public final class Origins {

    private final IdentityHashMap<Record, Mapping> mappings = new IdentityHashMap<>();
    private final IdentityHashMap<Prose, Passage.Locator> texts = new IdentityHashMap<>();

    Origins() {}

    void put(Record read, Mapping mapping) {
        mappings.put(read, mapping);
    }

    void put(Prose text, Passage.Locator locator) {
        texts.put(text, locator);
    }

    /** Remembers all that another knows, too. */
    void addAll(Origins others) {
        mappings.putAll(others.mappings);
        texts.putAll(others.texts);
    }

    /** Says that a record stands for another, of which it is a copy with changes. */
    void copied(Record original, Record copy) {
        mappings.put(copy, mapping(original));
    }

    /** Whether a record was read from a file. */
    public boolean has(Record record) {
        return mappings.containsKey(record);
    }

    /** A stretch of the text of a file; the offset counts from 0 in {@link Prose#source()}. */
    public Place place(Prose text, int offset, int length) {
        return Objects.requireNonNull(texts.get(text), "not read from a file").at(offset, length);
    }

    /** Where a record starts. */
    public Place place(Record read) {
        return mapping(read).place();
    }

    /** The value of a key; the start of the record when the key was left out. */
    public Place place(Record read, String key) {
        YamlNode value = mapping(read).value(key);
        return value == null ? place(read) : value.place();
    }

    /** An entry, counted from 0, of the list a key is set to. */
    public Place place(Record read, String key, int index) {
        return mapping(read).value(key) instanceof Sequence list
                ? list.entries().get(index).place()
                : place(read, key);
    }

    private Mapping mapping(Record read) {
        return Objects.requireNonNull(mappings.get(read), "not read from a file");
    }
}

package portfolio.content.yaml;

import java.util.IdentityHashMap;
import java.util.Objects;
import portfolio.content.text.MarkdownSource;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Sequence;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/**
 * The source locations of records and texts. Later checks use them to report a diagnostic where the value was written.
 * Records are compared by identity. The methods throw a {@link NullPointerException} for a record or text that was not
 * read from a file.
 */
public final class SourceMap {

    private final IdentityHashMap<Record, Mapping> mappings = new IdentityHashMap<>();
    private final IdentityHashMap<Prose, MarkdownSource.Locator> texts = new IdentityHashMap<>();

    /** Creates a map without entries. */
    public SourceMap() {}

    /** Notes the mapping from which a record was read. */
    public void put(Record read, Mapping mapping) {
        mappings.put(read, mapping);
    }

    /** Notes where a text stands. */
    public void put(Prose text, MarkdownSource.Locator locator) {
        texts.put(text, locator);
    }

    /** Adds all entries of another instance. */
    public void addAll(SourceMap others) {
        mappings.putAll(others.mappings);
        texts.putAll(others.texts);
    }

    /** Gives a modified copy of a record the location of the original. */
    public void copied(Record original, Record copy) {
        mappings.put(copy, mapping(original));
    }

    /** Returns whether a record was read from a file. */
    public boolean has(Record record) {
        return mappings.containsKey(record);
    }

    /** Returns the location of a range in a text. The offset counts from 0 in {@link Prose#source()}. */
    public Place place(Prose text, int offset, int length) {
        return Objects.requireNonNull(texts.get(text), "not read from a file").at(offset, length);
    }

    /** Returns the location at which a record starts. */
    public Place place(Record read) {
        return mapping(read).place();
    }

    /** Returns the location of the value of a key; the start of the record if the key was left out. */
    public Place place(Record read, String key) {
        YamlNode value = mapping(read).value(key);
        return value == null ? place(read) : value.place();
    }

    /**
     * Returns the location of an entry, counted from 0, in the list of a key; the start of the record if the key was
     * left out.
     */
    public Place place(Record read, String key, int index) {
        return mapping(read).value(key) instanceof Sequence list
                ? list.entries().get(index).place()
                : place(read, key);
    }

    private Mapping mapping(Record read) {
        return Objects.requireNonNull(mappings.get(read), "not read from a file");
    }
}

package portfolio.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.content.yaml.SourceMap;
import portfolio.markdown.Html;
import portfolio.markdown.Inline;
import portfolio.markdown.Link;
import portfolio.markdown.Markup;
import portfolio.markdown.Prose;
import portfolio.model.Background;
import portfolio.model.Photo;
import portfolio.model.ReportAddress;
import portfolio.model.WebUrl;
import portfolio.source.Place;
import portfolio.source.Url;

/**
 * Collects all running text of the content and all addresses it links to, with their source locations. Walks the
 * records by reflection, so that new keys of the content are covered automatically.
 */
final class RunningTexts {

    /** Keys of plain strings that contain sentences or phrases by the owner. */
    private static final Set<String> SENTENCES =
            Set.of("headline", "title", "subtitle", "description", "availability", "openTo", "kicker", "heading");

    private static final String URL = "url";

    private final SourceMap sourceMap;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();

    private RunningTexts(SourceMap sourceMap) {
        this.sourceMap = sourceMap;
    }

    /** Returns the source location of a range of a text. */
    @FunctionalInterface
    interface Locator {
        Place at(int offset, int length);
    }

    /**
     * A piece of running text.
     *
     * @param key the key it is the value of
     * @param source the source, as written in the content
     * @param html the text as shown on pages
     * @param length the number of characters shown
     * @param locator locates a range of the source; always returns the whole value for texts that are not a Markdown
     *     body
     */
    record Passage(String key, String source, String html, int length, Locator locator) {}

    /**
     * An address that the content links to.
     *
     * @param destination the address, as written in the content
     */
    record Address(String destination, Place place) {}

    static RunningTexts of(Content content) {
        RunningTexts texts = new RunningTexts(content.sourceMap());
        texts.walk(content.portfolio());
        return texts;
    }

    /** Returns all running text. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Returns all addresses in links and keys, internal and external. */
    List<Address> addresses() {
        return List.copyOf(addresses);
    }

    private void walk(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (value instanceof Prose text) {
                add(component.getName(), text);
            } else if (value instanceof WebUrl || value instanceof String || value instanceof Inline) {
                if (sourceMap.has(record)) {
                    add(component.getName(), value, sourceMap.place(record, component.getName()));
                }
            } else if (value instanceof Photo photo && photo.address() != null && sourceMap.has(record)) {
                add(component.getName(), photo.address(), sourceMap.place(record, component.getName()));
            } else if (value instanceof List<?> list) {
                walk(record, component.getName(), list);
            } else if (value instanceof Background background) {
                background.all().forEach(this::walk);
            } else if (value instanceof Record inner) {
                walk(inner);
            }
        }
    }

    private void walk(Record record, String key, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ReportAddress address && sourceMap.has(record)) {
                addresses.add(new Address(address.value(), sourceMap.place(record, key, i)));
            } else if (list.get(i) instanceof Record entry) {
                walk(entry);
            } else if (list.get(i) instanceof Inline text && sourceMap.has(record)) {
                add(key, text, sourceMap.place(record, key, i));
            }
        }
    }

    private void add(String key, Object value, Place place) {
        if (value instanceof Inline text) {
            passages.add(new Passage(
                    key, text.source(), text.html(Markup.PLAIN), text.plain().length(), (offset, length) -> place));
            text.links().forEach(link -> addresses.add(new Address(link.destination(), place)));
        } else if (value instanceof WebUrl url) {
            addresses.add(new Address(url.value(), place));
        } else if (value instanceof String text && key.equals(URL)) {
            addresses.add(new Address(Url.canonical(text), place));
        } else if (value instanceof String text && SENTENCES.contains(key)) {
            passages.add(new Passage(key, text, Html.escape(text), text.length(), (offset, length) -> place));
        }
    }

    private void add(String key, Prose text) {
        Locator locator = (offset, length) -> sourceMap.place(text, offset, length);
        passages.add(new Passage(
                key, text.source(), text.html(Markup.PLAIN, 2, ""), text.plain().length(), locator));
        for (Link link : text.links()) {
            addresses.add(new Address(link.destination(), locator.at(link.offset(), link.length())));
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("records of the model are public and their accessors return", e);
        }
    }
}

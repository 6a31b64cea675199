package portfolio.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.content.Origins;
import portfolio.markdown.Html;
import portfolio.markdown.Inline;
import portfolio.markdown.Link;
import portfolio.markdown.Markup;
import portfolio.markdown.Prose;
import portfolio.model.ReportAddress;
import portfolio.model.WebUrl;
import portfolio.source.Place;
import portfolio.source.Url;

/**
 * All running texts of a content and all that its links lead to, each with its place. Found by walking the records, so
 * that a new key of the content is judged like the others.
 */
final class Texts {

    /** Keys without Markdown whose value is made of words of the owner's own. */
    private static final Set<String> SENTENCES =
            Set.of("headline", "title", "subtitle", "description", "availability", "openTo", "kicker", "heading");

    private static final String URL = "url";

    private final Origins origins;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();

    private Texts(Origins origins) {
        this.origins = origins;
    }

    /** Turns a stretch of a text into a place. */
    @FunctionalInterface
    interface Locator {
        Place at(int offset, int length);
    }

    /**
     * A running text.
     *
     * @param key what it is the value of
     * @param source as it was written
     * @param html as it is shown
     * @param length of what is shown, in characters
     * @param locator where a stretch of the source is; for the value of a key, the whole value
     */
    record Passage(String key, String source, String html, int length, Locator locator) {}

    /**
     * What a link leads to.
     *
     * @param destination as it was written
     */
    record Address(String destination, Place place) {}

    static Texts of(Content content) {
        Texts texts = new Texts(content.origins());
        texts.walk(content.portfolio());
        return texts;
    }

    /** The running texts. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** What links and keys lead to, within the site and outside. */
    List<Address> addresses() {
        return List.copyOf(addresses);
    }

    private void walk(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (value instanceof Prose text) {
                add(component.getName(), text);
            } else if (value instanceof WebUrl || value instanceof String || value instanceof Inline) {
                if (origins.has(record)) {
                    add(component.getName(), value, origins.place(record, component.getName()));
                }
            } else if (value instanceof List<?> list) {
                walk(record, component.getName(), list);
            } else if (value instanceof Record inner) {
                walk(inner);
            }
        }
    }

    private void walk(Record record, String key, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ReportAddress address && origins.has(record)) {
                addresses.add(new Address(address.value(), origins.place(record, key, i)));
            } else if (list.get(i) instanceof Record entry) {
                walk(entry);
            } else if (list.get(i) instanceof Inline text && origins.has(record)) {
                add(key, text, origins.place(record, key, i));
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
        Locator locator = (offset, length) -> origins.place(text, offset, length);
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

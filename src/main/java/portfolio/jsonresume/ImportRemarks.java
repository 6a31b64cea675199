package portfolio.jsonresume;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.jsonresume.Remark.Fate;
import portfolio.source.Cut;
import portfolio.source.Place;
import portfolio.source.Problem;

/** A collector for remarks on values that were not imported unchanged. */
public final class ImportRemarks {

    private static final int MAX_LENGTH = 160;

    /**
     * The remarks in order, without duplicates: the parts of a text that became a list may each produce the same
     * remark.
     */
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /**
     * Records that a value and everything in it is missing from the content.
     *
     * @param why the reason, as a clause
     */
    public void leftOut(JsonNode node, String why) {
        leftOut(node.place(), node.pointer(), why, null);
    }

    /**
     * Records that a value and everything in it is missing from the content.
     *
     * @param pointer the JSON pointer of the value
     * @param why the reason, as a clause
     */
    public void leftOut(Place place, String pointer, String why, @Nullable String hint) {
        add(place, pointer, Fate.LEFT_OUT, "left out: " + why, hint);
    }

    /**
     * Records that a value is in the content in another form.
     *
     * @param how the difference, as a clause
     */
    public void changed(JsonNode node, String how) {
        changed(node, how, null);
    }

    /**
     * Records that a value is in the content in another form.
     *
     * @param how the difference, as a clause
     * @param hint advice for the reader; null if there is none
     */
    public void changed(JsonNode node, String how, @Nullable String hint) {
        add(node.place(), node.pointer(), Fate.CHANGED, "changed: " + how, hint);
    }

    /**
     * Records that a value is in the content under another name.
     *
     * @param where the new name or position, as a clause
     */
    public void moved(Place place, String pointer, String where) {
        add(place, pointer, Fate.MOVED, "moved: " + where, null);
    }

    /**
     * Records that the content has a value that was not in the résumé.
     *
     * @param place the location that led to the value
     * @param what the value, as a clause
     */
    public void added(Place place, String pointer, String what, @Nullable String hint) {
        add(place, pointer, Fate.ADDED, "added: " + what, hint);
    }

    /**
     * Records that no text of the résumé is given in the language that was asked for.
     *
     * @param seen the languages in which texts are given
     */
    public void missing(JsonNode resume, String language, Set<String> seen) {
        String has = seen.isEmpty()
                ? "it gives no text in several languages"
                : "it gives texts in " + String.join(", ", seen);
        remarks.add(new Remark(
                resume.pointer(),
                Fate.LANGUAGE,
                Problem.note(resume.place(), "the résumé has no text in '" + language + "': " + has, null)));
    }

    private void add(Place place, String pointer, Fate fate, String what, @Nullable String hint) {
        String message = shortened(pointer) + " was " + shortened(what);
        Remark remark = new Remark(pointer, fate, Problem.note(place, message, hint));
        remarks.add(remark);
    }

    private static String shortened(String text) {
        return Cut.withEllipsis(MAX_LENGTH, text);
    }

    /** Returns the remarks in the order in which they were recorded. */
    public List<Remark> list() {
        return List.copyOf(remarks);
    }
}

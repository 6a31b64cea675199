package portfolio.jsonresume;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.jsonresume.Remark.Fate;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Collects what could not be taken over as it was. */
public final class Remarks {

    private static final int MAX_LENGTH = 160;

    /** In order, each once: of a text that became a list, the same may be said of each part. */
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /**
     * A value, with all that it holds, is not in the content.
     *
     * @param why a clause that says what keeps it out
     */
    public void leftOut(JsonNode node, String why) {
        leftOut(node.place(), node.pointer(), why, null);
    }

    public void leftOut(Place place, String pointer, String why, @Nullable String hint) {
        add(place, pointer, Fate.LEFT_OUT, "left out: " + why, hint);
    }

    /**
     * A value is in the content, but not exactly.
     *
     * @param how a clause that says what is different
     */
    public void changed(JsonNode node, String how) {
        changed(node, how, null);
    }

    public void changed(JsonNode node, String how, @Nullable String hint) {
        add(node.place(), node.pointer(), Fate.CHANGED, "changed: " + how, hint);
    }

    /**
     * A value is in the content, under another name.
     *
     * @param where a clause that says as what it is in the content
     */
    public void moved(Place place, String pointer, String where) {
        add(place, pointer, Fate.MOVED, "moved: " + where, null);
    }

    public void added(Place place, String pointer, String what, @Nullable String hint) {
        add(place, pointer, Fate.ADDED, "added: " + what, hint);
    }

    private void add(Place place, String pointer, Fate fate, String what, @Nullable String hint) {
        String message = shortened(pointer) + " was " + shortened(what);
        Remark remark = new Remark(pointer, fate, Problem.note(place, message, hint));
        remarks.add(remark);
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    /** In the order in which they were made. */
    public List<Remark> list() {
        return List.copyOf(remarks);
    }
}

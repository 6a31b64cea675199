package portfolio.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.scaffold.Remark.Fate;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Collects what could not be taken over as it was. */
final class Remarks {

    private static final int MAX_LENGTH = 160;

    private final List<Remark> remarks = new ArrayList<>();

    /** @param why a clause that says what keeps it out */
    void leftOut(JsonNode node, String why) {
        leftOut(node.place(), node.pointer(), why, null);
    }

    void leftOut(Place place, String pointer, String why, @Nullable String hint) {
        add(place, pointer, Fate.LEFT_OUT, "left out: " + why, hint);
    }

    /** @param how a clause that says what is different */
    void changed(JsonNode node, String how) {
        add(node.place(), node.pointer(), Fate.CHANGED, "changed: " + how, null);
    }

    void added(Place place, String pointer, String what, String hint) {
        add(place, pointer, Fate.ADDED, "added: " + what, hint);
    }

    private void add(Place place, String pointer, Fate fate, String what, @Nullable String hint) {
        String message = shortened(pointer) + " was " + shortened(what);
        remarks.add(new Remark(pointer, fate, Problem.note(place, message, hint)));
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    /** In the order in which they were made. */
    List<Remark> list() {
        return List.copyOf(remarks);
    }
}

package portfolio.jsonresume;

import java.util.regex.Pattern;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonNull;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;

/** A test for placeholder values, with which many programs fill the fields that their users leave empty. */
public final class Absent {

    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\u200B\\uFEFF]*(?:(?:--?|[\\u2013\\u2014]|n/a)[\\s\\p{Z}]*)?", Pattern.CASE_INSENSITIVE);

    private Absent() {}

    /** Returns whether a text is blank, a dash or {@code N/A}. */
    public static boolean isSaidBy(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** Returns whether a value consists only of such texts, {@code null}, and empty lists and objects. */
    public static boolean is(JsonNode node) {
        if (node instanceof JsonString text) {
            return isSaidBy(text.text());
        }
        if (node instanceof JsonArray list) {
            return list.elements().stream().allMatch(Absent::is);
        }
        if (node instanceof JsonObject object) {
            return object.members().values().stream().allMatch(member -> is(member.value()));
        }
        return node instanceof JsonNull;
    }
}

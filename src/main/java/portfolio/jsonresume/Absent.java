package portfolio.jsonresume;

import java.util.regex.Pattern;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.Elements;
import portfolio.json.JsonNode.Members;
import portfolio.json.JsonNode.Nothing;
import portfolio.json.JsonNode.Text;

/** Recognizes values that say nothing, by which many programs fill the fields that their users left empty. */
public final class Absent {

    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\u200B\\uFEFF]*(?:(?:--?|[\\u2013\\u2014]|n/a)[\\s\\p{Z}]*)?", Pattern.CASE_INSENSITIVE);

    private Absent() {}

    /** Whether a text is blank, or a dash or {@code N/A}. */
    public static boolean isSaidBy(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** Whether a value holds nothing but such texts, {@code null}, and empty lists and objects. */
    public static boolean is(JsonNode node) {
        if (node instanceof Text text) {
            return isSaidBy(text.text());
        }
        if (node instanceof Elements list) {
            return list.elements().stream().allMatch(Absent::is);
        }
        if (node instanceof Members object) {
            return object.members().values().stream().allMatch(member -> is(member.value()));
        }
        return node instanceof Nothing;
    }
}

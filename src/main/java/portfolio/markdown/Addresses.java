package portfolio.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds bare addresses in plain text, as GitHub does: web addresses, those that start with {@code www.}, e-mail. */
final class Addresses {

    private static final String HOST =
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*";

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}@/.\\-_=&?#%+:])(?:"
            + "(?<web>(?i:https?://|(?=www\\.))" + HOST + "(?::\\d+)?(?:[/?#][^\\s<]*)?)"
            + "|(?<mail>[A-Za-z0-9][A-Za-z0-9._+-]*@" + HOST + ")(?![@\\p{L}\\p{N}_-]))");

    private static final String NOT_LAST = "?!.,:;*_~'\"\u2018\u2019\u201c\u201d\u00bb\u2026|";

    private final Matcher matcher;

    private int start;
    private int end;
    private @Nullable String destination;

    Addresses(CharSequence text) {
        this.matcher = ADDRESS.matcher(text);
    }

    /** Goes to the next address; false when there is none. */
    boolean next() {
        if (!matcher.find()) {
            return false;
        }
        start = matcher.start();
        String found = matcher.group();
        String shown = matcher.group("mail") == null ? trimmed(found) : found;
        end = start + shown.length();
        if (matcher.group("mail") != null) {
            destination = "mailto:" + shown;
        } else {
            destination = shown.contains("://") ? shown : "https://" + shown;
        }
        return true;
    }

    /** Where it starts in the text. */
    int start() {
        return start;
    }

    /** Where it ends in the text. */
    int end() {
        return end;
    }

    /** Where it leads. */
    String destination() {
        return String.valueOf(destination);
    }

    /** Without the punctuation of the sentence around it, and closing brackets that it does not open. */
    private static String trimmed(String found) {
        int end = found.length();
        while (end > 0) {
            char last = found.charAt(end - 1);
            boolean unopened = (last == ')' && count(found, ')', end) > count(found, '(', end))
                    || (last == ']' && count(found, ']', end) > count(found, '[', end));
            if (!unopened && NOT_LAST.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return found.substring(0, end);
    }

    private static long count(String text, char wanted, int end) {
        return text.substring(0, end).chars().filter(c -> c == wanted).count();
    }
}

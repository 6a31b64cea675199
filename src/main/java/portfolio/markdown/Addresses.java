package portfolio.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A scanner for bare addresses in plain text, like GitHub's autolinks: web addresses with a scheme or starting with
 * {@code www.}, and e-mail addresses.
 */
final class Addresses {

    private static final String HOST =
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*";

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}@/.\\-_=&?#%+:])(?:"
            + "(?<web>(?i:https?://|(?=www\\.))" + HOST + "(?::\\d+)?(?:[/?#][^\\s<]*)?)"
            + "|(?<mail>[A-Za-z0-9][A-Za-z0-9._+-]*@" + HOST + ")(?![@\\p{L}\\p{N}_-]))");

    /** Characters that do not belong to an address at its end. */
    private static final String NOT_LAST = "?!.,:;*_~'\"\u2018\u2019\u201c\u201d\u00bb\u2026|";

    private final Matcher matcher;

    private int start;
    private int end;
    private @Nullable String destination;

    Addresses(CharSequence text) {
        this.matcher = ADDRESS.matcher(text);
    }

    /** Moves to the next address; returns false if there is none. */
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

    /** Returns the start of the address in the text. */
    int start() {
        return start;
    }

    /** Returns the end of the address in the text. */
    int end() {
        return end;
    }

    /** Returns the link destination, with a scheme. */
    String destination() {
        return String.valueOf(destination);
    }

    /**
     * Removes punctuation that belongs to the surrounding sentence, and closing brackets without an opening one in the
     * address.
     */
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

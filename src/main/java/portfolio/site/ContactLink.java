package portfolio.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to get in touch.
 *
 * @param label what it is; may be empty
 * @param text the address as it is shown
 * @param href the address; absent when it cannot be followed
 */
public record ContactLink(
        String label, String text, @Nullable String href) {

    private static final Pattern MAILBOX = Pattern.compile("mailto:([^?]+)(\\?.*)?");
    private static final Pattern NUMBER = Pattern.compile("tel:(.+)");

    /** What is shown on paper: the text, or the mailbox or number where the text does not say it. */
    public String printed() {
        Matcher mailbox = MAILBOX.matcher(href == null ? "" : href);
        Matcher number = NUMBER.matcher(href == null ? "" : href);
        if (mailbox.matches() && text.indexOf('@') < 0) {
            return mailbox.group(1);
        }
        return number.matches() && text.chars().noneMatch(Character::isDigit) ? number.group(1) : text;
    }
}

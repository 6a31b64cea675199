package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.source.Url;

/**
 * A way to get in touch.
 *
 * @param label what it is; may be empty
 * @param text the address as it is shown
 * @param href the address; absent when it cannot be followed
 */
public record ContactLink(
        String label, String text, @Nullable String href) {

    /** What is shown on paper: the text, or the mailbox or number where the text does not say it. */
    public String printed() {
        if (href == null) {
            return text;
        }
        Url url = Url.parse(href);
        boolean hidden = (url.isMail() && text.indexOf('@') < 0)
                || (url.isTelephone() && text.chars().noneMatch(Character::isDigit));
        return hidden ? url.shown() : text;
    }
}

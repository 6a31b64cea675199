package portfolio.site.part;

import org.jspecify.annotations.Nullable;
import portfolio.source.Url;

/**
 * A contact channel.
 *
 * @param label the kind of channel, such as the name of a network; may be empty
 * @param text the visible text
 * @param href the link target; null if the channel is not a link
 */
public record ContactLink(
        String label, String text, @Nullable String href) {

    /**
     * Returns the text for print: the visible text, or the mail address or phone number if the visible text does not
     * contain it and so would be lost on paper.
     */
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

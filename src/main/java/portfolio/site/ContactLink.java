package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * A way to get in touch.
 *
 * @param label what it is; may be empty
 * @param text the address as it is shown
 * @param href the address; absent when it cannot be followed
 */
public record ContactLink(
        String label, String text, @Nullable String href) {}

package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that stand on every page, relative to it.
 *
 * @param home where the mark leads
 * @param technologies the matrix; absent when there is none
 * @param resume the résumé
 * @param fonts the fonts that every page needs
 * @param icon the icon that follows the colour scheme
 * @param iconPng the icon for browsers that cannot show the other
 * @param touchIcon the icon on the home screen of a telephone
 * @param manifest the web application manifest
 */
public record FrameLinks(
        String home,
        @Nullable String technologies,
        String resume,
        List<String> fonts,
        String icon,
        String iconPng,
        String touchIcon,
        String manifest) {

    public FrameLinks {
        fonts = List.copyOf(fonts);
    }
}

package portfolio.site.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links that every page has, relative to the page.
 *
 * @param home the target of the logo
 * @param technologies the matrix of technologies; null if the site has none
 * @param resume the résumé
 * @param fonts the fonts that are preloaded
 * @param icon the SVG icon, which adapts to the colour scheme
 * @param iconPng the icon for browsers without support for SVG icons
 * @param touchIcon the icon for the home screen of a phone
 * @param manifest the web application manifest
 */
public record LayoutLinks(
        String home,
        @Nullable String technologies,
        String resume,
        List<String> fonts,
        String icon,
        String iconPng,
        String touchIcon,
        String manifest) {

    public LayoutLinks {
        fonts = List.copyOf(fonts);
    }
}

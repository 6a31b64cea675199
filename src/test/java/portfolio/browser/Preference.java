package portfolio.browser;

import java.util.Map;

/** The preferences that a visitor can set for all sites. */
enum Preference {
    LIGHT("prefers-color-scheme", "light"),
    DARK("prefers-color-scheme", "dark"),
    FORCED_COLORS("forced-colors", "active"),
    MORE_CONTRAST("prefers-contrast", "more"),
    REDUCED_MOTION("prefers-reduced-motion", "reduce");

    private final String name;
    private final String value;

    Preference(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** Returns the media feature for the DevTools protocol. */
    Map<String, String> feature() {
        return Map.of("name", name, "value", value);
    }
}

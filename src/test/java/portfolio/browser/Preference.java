package portfolio.browser;

import java.util.Map;

/** What a visitor may ask of every site. */
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

    /** It as the protocol of the developer tools says it. */
    Map<String, String> feature() {
        return Map.of("name", name, "value", value);
    }
}

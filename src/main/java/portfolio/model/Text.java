package portfolio.model;

import portfolio.source.InvalidValue;

/** Rules for plain text in the content. */
final class Text {

    private Text() {}

    /** Refuses a component that is empty or nothing but white space. */
    static void requireNotBlank(String component, String text) {
        if (text.isBlank()) {
            throw InvalidValue.in(
                    component,
                    "'" + component + "' is empty",
                    "write something, or leave the key out if it is optional");
        }
    }
}

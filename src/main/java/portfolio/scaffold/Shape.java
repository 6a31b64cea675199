package portfolio.scaffold;

import java.util.Map;

/** What a schema says of one value. */
sealed interface Shape {

    /** A text, of which a part of the schema may ask for more. */
    enum Leaf implements Shape {
        TEXT("a text", "write a text"),
        DATE("a date", "write it as 2023-04-30, 2023-04 or 2023"),
        ADDRESS("an address with its scheme", "write it whole, such as https://www.example.com/"),
        MAILBOX("an e-mail address", "write it like jane@example.com");

        private final String what;
        private final String hint;

        Leaf(String what, String hint) {
            this.what = what;
            this.hint = hint;
        }

        /** What such a text is, with an article. */
        String what() {
            return what;
        }

        /** How to write one. */
        String hint() {
            return hint;
        }

        boolean allows(String text) {
            return switch (this) {
                case TEXT -> true;
                case DATE -> Syntax.isDate(text);
                case ADDRESS -> Syntax.isUri(text);
                case MAILBOX -> Syntax.isMailbox(text);
            };
        }
    }

    /**
     * A list.
     *
     * @param entry what each entry is
     */
    record ListOf(Shape entry) implements Shape {}

    /**
     * An object that may have members with other names too.
     *
     * @param members what the members it knows are
     */
    record Keys(Map<String, Shape> members) implements Shape {}
}

package portfolio.jsonresume;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schema of one value. */
public sealed interface Shape {

    /** A text without further rules, or one with a required syntax. */
    enum Leaf implements Shape {
        TEXT("text", "write text"),
        DATE("a date", "write it as 2023-04-30, 2023-04 or 2023"),
        ADDRESS("an address with a scheme", "write the whole address, such as https://www.example.com/"),
        MAILBOX("an e-mail address", "write it like jane@example.com");

        private final String what;
        private final String hint;

        Leaf(String what, String hint) {
            this.what = what;
            this.hint = hint;
        }

        /** Returns the kind of text with an article, for messages. */
        String what() {
            return what;
        }

        /** Returns advice on the syntax, for messages. */
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
     * @param entry the schema of each entry
     * @param isOfWords whether the entries are words, which some people write as one text separated by commas
     */
    record ListOf(Shape entry, boolean isOfWords) implements Shape {}

    /**
     * An object. Members with other names are allowed.
     *
     * @param members the schemas of the known members, by name
     * @param habits common deviations from the schema
     */
    record Keys(Map<String, Shape> members, Habits habits) implements Shape {

        private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]");

        /** Creates an object without common deviations. */
        Keys(Map<String, Shape> members) {
            this(members, Habits.NONE);
        }

        /**
         * Returns the known member that a name stands for: another spelling, or the name in an older version or another
         * format; null if there is none.
         */
        @Nullable
        String meantBy(String name) {
            String bare = bare(name);
            for (String member : members.keySet()) {
                if (bare(member).equals(bare)) {
                    return member;
                }
            }
            return habits.otherNames.get(bare);
        }

        /** Returns a name in lower case without separators, as {@link Habits#otherNames} has them. */
        static String bare(String name) {
            return SEPARATOR.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        }

        /**
         * Returns a copy with other names for members.
         *
         * @param othersAndNames pairs of another name, in lower case without separators, and the member it stands for
         */
        Keys withOtherNames(String... othersAndNames) {
            Map<String, String> names = new LinkedHashMap<>(habits.otherNames);
            for (int i = 0; i < othersAndNames.length; i += 2) {
                names.put(othersAndNames[i], othersAndNames[i + 1]);
            }
            return new Keys(members, new Habits(names, habits.loneText, habits.ofName, habits.group));
        }

        /**
         * Returns a copy that accepts a text in place of the object.
         *
         * @param member the member that the text becomes
         */
        Keys withLoneText(String member) {
            return new Keys(members, new Habits(habits.otherNames, member, habits.ofName, habits.group));
        }

        /**
         * Returns a copy that accepts a list written as an object: {@code {"Tools": ["Git"]}}.
         *
         * @param member the member that each value becomes
         */
        Keys withNamedValues(String member) {
            return new Keys(members, new Habits(habits.otherNames, habits.loneText, member, habits.group));
        }

        /**
         * Returns a copy that collects texts in place of objects in one group.
         *
         * @param group the name of the group
         */
        Keys withGroup(String group) {
            return new Keys(members, new Habits(habits.otherNames, habits.loneText, habits.ofName, group));
        }
    }

    /**
     * Common deviations from the schema of an object.
     *
     * @param otherNames names of members in older versions and other formats, with the members they stand for
     * @param loneText the member that a text in place of the object becomes; null if there is none
     * @param ofName the member that a value becomes if a list is written as an object, as in {@code {"Tools":
     *     ["Git"]}}; null if there is none
     * @param group the name of the one object that collects texts in place of objects in its member {@code ofName};
     *     null if they are not collected
     */
    record Habits(
            Map<String, String> otherNames,
            @Nullable String loneText,
            @Nullable String ofName,
            @Nullable String group) {

        static final Habits NONE = new Habits(Map.of(), null, null, null);
    }
}

package portfolio.jsonresume;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a schema says of one value. */
public sealed interface Shape {

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
     * @param isOfWords whether its entries are words, which some people write as one text with commas
     */
    record ListOf(Shape entry, boolean isOfWords) implements Shape {}

    /**
     * An object that may have members with other names too.
     *
     * @param members what the members it knows are
     * @param habits how people write such an object who do not keep to the schema
     */
    record Keys(Map<String, Shape> members, Habits habits) implements Shape {

        private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]");

        /** An object that nobody writes otherwise. */
        Keys(Map<String, Shape> members) {
            this(members, Habits.NONE);
        }

        /** The member that a name means: another spelling of it, or its name in an older version or another format. */
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

        private static String bare(String name) {
            return SEPARATOR.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        }

        /** @param othersAndNames other names without capitals and separators, each before the member it means */
        Keys withOtherNames(String... othersAndNames) {
            Map<String, String> names = new LinkedHashMap<>(habits.otherNames);
            for (int i = 0; i < othersAndNames.length; i += 2) {
                names.put(othersAndNames[i], othersAndNames[i + 1]);
            }
            return new Keys(members, new Habits(names, habits.loneText, habits.ofName, habits.group));
        }

        /** @param member the member that a text means which stands in place of the object */
        Keys withLoneText(String member) {
            return new Keys(members, new Habits(habits.otherNames, member, habits.ofName, habits.group));
        }

        /** @param member the member that a value means in an object which has the entries of the list by name */
        Keys withNamedValues(String member) {
            return new Keys(members, new Habits(habits.otherNames, habits.loneText, member, habits.group));
        }

        /** @param group the name of the one object that takes up all texts that stand in place of objects */
        Keys withGroup(String group) {
            return new Keys(members, new Habits(habits.otherNames, habits.loneText, habits.ofName, group));
        }
    }

    /**
     * How people write an object who do not keep to the schema.
     *
     * @param otherNames members by names of older versions and of other formats
     * @param loneText the member that a text means which stands in place of the object
     * @param ofName the member that a value means where a list is written as an object: {@code {"Tools": ["Git"]}}
     * @param group the name of the one object that takes up all texts that stand in place of objects, in its member
     *     {@code ofName}
     */
    record Habits(
            Map<String, String> otherNames,
            @Nullable String loneText,
            @Nullable String ofName,
            @Nullable String group) {

        static final Habits NONE = new Habits(Map.of(), null, null, null);
    }
}

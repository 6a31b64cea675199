package portfolio.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feature that a stylesheet uses, to be tested for support in a browser.
 *
 * @param kind the kind of feature
 * @param stated the text in the stylesheet
 * @param text the text with all variables replaced by their values
 * @param holder the rule that contains a descriptor; otherwise empty
 * @param conditions the conditions of all enclosing {@code @supports}
 * @param fallback whether the same rule sets the same property earlier
 */
record StyleQuestion(Kind kind, String stated, String text, String holder, List<String> conditions, boolean fallback) {

    enum Kind {
        DECLARATION,
        SELECTOR,
        DESCRIPTOR,
        RULE
    }

    /** Returns all features that a minified stylesheet uses. */
    static Set<StyleQuestion> all(String css) {
        Reader reader = new Reader(css);
        reader.block("", List.of());
        return reader.questions;
    }

    /** Reads statements up to the closing brace of a block. The stylesheet has no braces or semicolons in strings. */
    private static final class Reader {

        private static final Pattern STATED = Pattern.compile("(?<=[{;])(--[\\w-]+):([^;}]*)");
        private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
        private static final Pattern ENTERED = Pattern.compile("@(media|layer|supports|container|keyframes)\\b.*");
        private static final Pattern LIST = Pattern.compile(",(?![^(]*\\))");
        private static final String SUPPORTS = "@supports ";

        private final Set<StyleQuestion> questions = new LinkedHashSet<>();
        private final Map<String, List<String>> variables = new HashMap<>();
        private final String css;
        private int at;

        Reader(String css) {
            this.css = css;
            Matcher stated = STATED.matcher(css);
            while (stated.find()) {
                List<String> values = variables.computeIfAbsent(stated.group(1), name -> new ArrayList<>());
                if (!values.contains(stated.group(2))) {
                    values.add(stated.group(2));
                }
            }
        }

        void block(String holder, List<String> conditions) {
            Set<String> before = new LinkedHashSet<>();
            int start = at;
            while (at < css.length()) {
                char c = css.charAt(at++);
                if (c == '{') {
                    rule(css.substring(start, at - 1), holder, conditions);
                    start = at;
                } else if (c == ';' || c == '}') {
                    declaration(css.substring(start, at - 1), holder, conditions, before);
                    start = at;
                    if (c == '}') {
                        return;
                    }
                }
            }
        }

        private void rule(String head, String holder, List<String> conditions) {
            if (!head.startsWith("@")) {
                if (!holder.equals("@keyframes")) {
                    for (String selector : LIST.split(head, -1)) {
                        ask(StyleQuestion.Kind.SELECTOR, selector, "", conditions, false);
                    }
                }
                block("", conditions);
            } else if (head.startsWith(SUPPORTS)) {
                List<String> inner = new ArrayList<>(conditions);
                inner.add(head.substring(SUPPORTS.length()));
                block("", inner);
            } else if (holder.equals("@page")) {
                ask(StyleQuestion.Kind.DESCRIPTOR, head + "{content:\"\"}", holder, conditions, false);
                block("", conditions);
            } else {
                ask(StyleQuestion.Kind.RULE, head, "", conditions, false);
                boolean keyframes = head.startsWith("@keyframes");
                block(keyframes ? "@keyframes" : ENTERED.matcher(head).matches() ? "" : head, conditions);
            }
        }

        private void declaration(String text, String holder, List<String> conditions, Set<String> before) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                return;
            }
            String property = text.substring(0, colon);
            boolean fallback = !before.add(property);
            StyleQuestion.Kind kind = holder.isEmpty() ? StyleQuestion.Kind.DECLARATION : StyleQuestion.Kind.DESCRIPTOR;
            if (property.startsWith("--")) {
                ask(kind, text, holder, conditions, fallback);
                return;
            }
            int most = variables.values().stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < most; i++) {
                questions.add(new StyleQuestion(kind, text, value(text, i), holder, conditions, fallback));
            }
        }

        private void ask(
                StyleQuestion.Kind kind, String text, String holder, List<String> conditions, boolean fallback) {
            questions.add(new StyleQuestion(kind, text, text, holder, conditions, fallback));
        }

        /** Replaces each variable by the value with this index, or by its last value. */
        private String value(String text, int place) {
            String value = text;
            for (Matcher used = VARIABLE.matcher(value); used.find(); used = VARIABLE.matcher(value)) {
                List<String> values = variables.getOrDefault(used.group(1), List.of("initial"));
                String one = values.get(Math.min(place, values.size() - 1));
                if (one.contains("var(" + used.group(1) + ")")) {
                    throw new IllegalArgumentException(used.group(1) + " refers to itself");
                }
                value = used.replaceFirst(Matcher.quoteReplacement(one));
            }
            return value;
        }
    }
}

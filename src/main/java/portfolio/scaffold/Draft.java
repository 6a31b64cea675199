package portfolio.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import portfolio.content.schema.KeyGuide;

/**
 * Writes YAML to be filled in: keys with their values, and every other key commented out, with its explanation and an
 * example value.
 */
final class Draft {

    private static final String COMMENT = "# ";
    private static final String INDENT = "  ";

    /** The largest number of characters of an explanation on one line. */
    private static final int WIDTH = 96;

    private final StringBuilder yaml = new StringBuilder();

    private Draft() {}

    /**
     * Returns the lines of a mapping.
     *
     * @param guides all keys, in order
     * @param values the YAML after the colon, for each key with a value: {@code " text"}, or lines
     */
    static String keys(List<KeyGuide> guides, Map<String, String> values) {
        Draft draft = new Draft();
        for (KeyGuide guide : guides) {
            draft.explain(guide);
            String value = values.get(guide.name());
            if (value == null) {
                draft.example(guide);
            } else {
                draft.line("", guide.name() + ":" + value.stripTrailing());
            }
        }
        return draft.yaml.toString();
    }

    /** Returns the lines of a mapping as a list entry. The first key must have a value and gets no explanation. */
    static String entry(List<KeyGuide> guides, Map<String, String> values) {
        KeyGuide first = guides.get(0);
        String rest = keys(guides.subList(1, guides.size()), values).indent(INDENT.length());
        return "- " + first.name() + ":" + Objects.requireNonNull(values.get(first.name())) + "\n" + rest;
    }

    private void explain(KeyGuide guide) {
        String need = guide.isRequired() ? "Required. " : "";
        String fallback = guide.fallback() == null ? "" : " Default: " + guide.fallback();
        wrapped(need + guide.text() + fallback).forEach(line -> line(COMMENT, line));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void example(KeyGuide guide) {
        Object example = guide.examples().isEmpty() ? "…" : guide.examples().get(0);
        YamlText.lines(Map.of(guide.name(), example)).forEach(line -> line(COMMENT, line));
    }

    private void line(String before, String text) {
        text.lines().forEach(line -> yaml.append(before).append(line).append('\n'));
    }
}

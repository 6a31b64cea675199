package portfolio.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Resources;

/**
 * The values of the design that more than one part of the program needs: colours, fonts, and measures of the résumé and
 * of share cards. {@code assets/theme.properties} defines and describes each. Immutable.
 */
public final class Theme {

    /** The path of the theme among the files of the design. */
    public static final String FILE = "theme.properties";

    /** The theme that ships with the program. */
    public static final Theme SHIPPED = of(Resources.text("assets/" + FILE));

    /** Matches a reference to a value in a file of the design; the first group is the name of the value. */
    public static final Pattern REFERENCE = Pattern.compile("theme\\(([a-z0-9-]+)(, hex)?\\)");

    private final Map<String, String> values;

    private Theme(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads a theme from the text of its file. */
    public static Theme of(String text) {
        return new Theme(Resources.properties(text));
    }

    /**
     * Returns this theme with another accent colour.
     *
     * @param accent the accent colour; null for that of the theme
     */
    public Theme with(@Nullable Accent accent) {
        if (accent == null) {
            return this;
        }
        Map<String, String> changed = new HashMap<>(values);
        changed.put("light-accent", accent.light().hex());
        changed.put("light-spine", accent.lightSpine(this).hex());
        changed.put("dark-accent", accent.dark().hex());
        changed.put("dark-spine", accent.darkSpine(this).hex());
        changed.put("print-accent", accent.print().hex());
        changed.put("print-spine", accent.printSpine(this).hex());
        changed.put("sheet-accent", accent.print().hex());
        return new Theme(changed);
    }

    /**
     * Returns a value as it is written in the file.
     *
     * @throws IllegalStateException if the theme has no value of this name
     */
    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the theme has no value '" + name + "'");
        }
        return value;
    }

    /** Returns the words of a value, which are separated by spaces. */
    public List<String> words(String name) {
        return Arrays.asList(value(name).split(" "));
    }

    /** Returns a value that is a colour. */
    public Rgb color(String name) {
        return CssColor.parse(value(name));
    }

    /** Returns a value that is a whole number. */
    public int number(String name) {
        return Integer.parseInt(value(name));
    }

    /** Returns a value that is a number. */
    public double decimal(String name) {
        return Double.parseDouble(value(name));
    }

    /** Returns a value that is written in percent, as a fraction. */
    public double share(String name) {
        return Double.parseDouble(value(name).replace("%", "")) / 100;
    }

    /** Returns a length on paper in points. The file has it in points or millimetres. */
    public double points(String name) {
        String value = value(name);
        double number = Double.parseDouble(value.substring(0, value.length() - 2));
        return value.endsWith("mm") ? number * 72 / 25.4 : number;
    }

    /**
     * Inserts values into the text of a file of the design: {@code theme(light-ink)} is replaced by the value as it is
     * written, {@code theme(light-ink, hex)} by the colour as {@code #rrggbb}.
     */
    public String fill(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> {
            String name = reference.group(1);
            return Matcher.quoteReplacement(
                    reference.group(2) == null ? value(name) : color(name).hex());
        });
    }

    /** Returns all values by their names. Themes with the same values look the same. */
    public Map<String, String> values() {
        return values;
    }
}

package portfolio.content.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.binding.LengthLimits;
import portfolio.model.Accent;
import portfolio.model.AliasPath;
import portfolio.model.AltText;
import portfolio.model.DomainName;
import portfolio.model.End;
import portfolio.model.PagePath;
import portfolio.model.PartialDate;
import portfolio.model.Photo;
import portfolio.model.ReportAddress;
import portfolio.model.SiteUrl;
import portfolio.model.Slug;
import portfolio.model.Start;
import portfolio.model.WebUrl;

/**
 * The JSON Schemas of values that are written as one YAML scalar. The build reads every scalar as text, so
 * {@code title: 2023} is valid; an editor sees a number there, so the schemas of texts must allow numbers too.
 */
final class ScalarSchema {

    private static final String DATE = "[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    private static final String PRESENT = "[pP][rR][eE][sS][eE][nN][tT]";
    private static final String EXPECTED = "[eE][xX][pP][eE][cC][tT][eE][dD]\\s+(" + DATE + ")";
    private static final String HOST = "[hH][tT][tT][pP][sS]?://[^\\s/?#@<>\"{}|\\\\^`]+";
    private static final String ENCODED = "([^%]|%[0-9a-fA-F]{2})*";

    /** Web URLs, as far as a pattern can describe them; the build also checks the rules for host names. */
    static final String WEB = HOST + "([/?#]" + ENCODED + ")?";

    static final String MAIL = "[mM][aA][iI][lL][tT][oO]:[^@?]+@[^@?]+(\\?" + ENCODED + ")?";
    static final String TELEPHONE = "[tT][eE][lL]:[^A-Za-z]*[0-9][^A-Za-z;]*(;.*)?";
    private static final String LABEL =
            "[a-z0-9\\u0080-\\uffff]([a-z0-9\\u0080-\\uffff-]{0,61}[a-z0-9\\u0080-\\uffff])?";
    private static final String DOMAIN = "(?=.{1,253}$)" + LABEL + "(\\." + LABEL + ")*\\.(?![0-9]+$)" + LABEL;
    private static final String NUMBER = "([0-9]{1,3}(\\.[0-9]{1,9})?|\\.[0-9]{1,9})";
    private static final String OKLCH =
            "[oO][kK][lL][cC][hH]\\( *" + NUMBER + "%? +" + NUMBER + " +-?" + NUMBER + " *\\)";

    private static final Map<String, Object> TEXT =
            Map.of("type", List.of("string", "number", "boolean"), "pattern", "\\S");

    private static final Map<Class<?>, Map<String, Object>> TYPES = Map.ofEntries(
            Map.entry(
                    String.class,
                    Map.of(
                            "type",
                            List.of("string", "number", "boolean"),
                            "pattern",
                            "\\S",
                            "maxLength",
                            LengthLimits.TEXT)),
            Map.entry(boolean.class, of(List.of("boolean", "string"), "true|false")),
            Map.entry(Boolean.class, of(List.of("boolean", "string"), "true|false")),
            Map.entry(int.class, number("-?[0-9]{1,9}", -999_999_999, 999_999_999)),
            Map.entry(Integer.class, number("-?[0-9]{1,9}", -999_999_999, 999_999_999)),
            Map.entry(PartialDate.class, number(DATE, 1000, 9999)),
            Map.entry(Start.class, number(DATE + "|" + EXPECTED, 1000, 9999)),
            Map.entry(End.class, number(DATE + "|" + PRESENT + "|" + EXPECTED, 1000, 9999)),
            Map.entry(Slug.class, slug()),
            Map.entry(AltText.class, Map.of("type", List.of("string", "number", "boolean"), "maxLength", 1000)),
            Map.entry(
                    Photo.class,
                    of(List.of("string", "number", "boolean"), WEB + "|(?![A-Za-z][A-Za-z0-9+.-]*:|//)\\s*\\S.*")),
            Map.entry(WebUrl.class, of(List.of("string"), WEB)),
            Map.entry(
                    AliasPath.class,
                    of(
                            List.of("string"),
                            "(?!/assets/)(?=.{1,200}$)(/[A-Za-z0-9_-]+)+(/|(\\.[A-Za-z0-9]{1,10}){1,2})?")),
            Map.entry(
                    PagePath.class,
                    of(
                            List.of("string"),
                            "/([A-Za-z0-9_\\u0080-\\uffff-]+/)*([a-z]+\\.[a-z]{2,5}|#[A-Za-z0-9_\\u0080-\\uffff-]+)?")),
            Map.entry(DomainName.class, of(List.of("string"), DOMAIN)),
            Map.entry(
                    ReportAddress.class,
                    of(List.of("string"), "(?![hH][tT][tT][pP]:)(" + WEB + "|" + MAIL + "|" + TELEPHONE + ")")),
            Map.entry(SiteUrl.class, of(List.of("string"), HOST + "(/([^?#%]|%[0-9a-fA-F]{2})*)?")),
            Map.entry(Accent.class, of(List.of("string"), "#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|" + OKLCH)));

    private ScalarSchema() {}

    /** Returns the schema of a type; that of any text if the type has no rules of its own. */
    static Map<String, Object> of(Class<?> type) {
        if (type.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return TYPES.getOrDefault(type, TEXT);
    }

    /**
     * Returns the schema of a text that may have points below it: YAML reads a text that ends in a colon as the key of
     * a sequence.
     */
    static Map<String, Object> withPoints() {
        // The maps that Map.of returns iterate in a different order in each run.
        Map<String, Object> text = new TreeMap<>(TEXT);
        Map<String, Object> points = new TreeMap<>(Map.of("type", "array", "items", text, "minItems", 1));
        Map<String, Object> head = new TreeMap<>(
                Map.of("type", "object", "minProperties", 1, "maxProperties", 1, "additionalProperties", points));
        return Map.of("anyOf", List.of(text, head));
    }

    /** Returns the schema of scalars that match a pattern from start to end. */
    static Map<String, Object> of(List<String> types, String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.size() == 1 ? types.get(0) : types);
        schema.put("pattern", "^(" + pattern + ")$");
        return schema;
    }

    /** Returns the schema of integers, and of strings that match a pattern, such as a quoted integer. */
    static Map<String, Object> number(String pattern, int minimum, int maximum) {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "integer");
        number.put("minimum", minimum);
        number.put("maximum", maximum);
        return Map.of("anyOf", List.of(number, of(List.of("string"), pattern)));
    }

    private static Map<String, Object> slug() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "integer");
        number.put("minimum", 0);
        String letters = "[a-z0-9\\u0080-\\uffff]+";
        String pattern = letters + "(-" + letters + ")*";
        Map<String, Object> text = new LinkedHashMap<>(of(List.of("string", "boolean"), pattern));
        text.put("maxLength", Slug.LONGEST);
        return Map.of("anyOf", List.of(text, number));
    }
}

package portfolio.content.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portfolio.model.Address;
import portfolio.model.Channel;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Reference;
import portfolio.model.Security;
import portfolio.model.Variant;
import portfolio.model.Volunteering;

/** The rules that the constructors of records enforce, as far as JSON Schema can express them. */
final class RuleSchema {

    private static final Map<Class<?>, List<Object>> RECORDS = Map.of(
            Profile.class, profile(),
            Address.class, oneOf("street", "postalCode", "city", "region", "countryCode"),
            Channel.class, oneOf("url", "username"),
            Education.class, oneOf("degree", "studyType", "area", "institution"),
            Volunteering.class, oneOf("organization", "position"),
            Reference.class, oneOf("name", "text"),
            Experience.class,
                    List.of(
                            required("company"),
                            Map.of("properties", Map.of("roles", Map.of("items", required("title"))))));

    private static final Map<Class<?>, Map<String, Map<String, Object>>> KEYS = Map.of(
            Profile.class,
            Map.of("language", ScalarSchema.of(List.of("string", "boolean"), "[A-Za-z]{1,3}(-[A-Za-z0-9]{1,8})*")),
            Channel.class,
            Map.of(
                    "url",
                    ScalarSchema.of(
                            List.of("string"),
                            ScalarSchema.WEB + "|" + ScalarSchema.MAIL + "|" + ScalarSchema.TELEPHONE)),
            Variant.class,
            Map.of("pages", ScalarSchema.number("0{0,8}[1-9][0-9]{0,8}", 1, 999_999_999)),
            Experience.class,
            Map.of("roles", Map.of("minItems", 1)),
            Security.class,
            Map.of(
                    "contact",
                    Map.of("minItems", 1),
                    "expires",
                    ScalarSchema.of(List.of("string"), "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")),
            Labels.class,
            Map.of("months", Map.of("anyOf", List.of(Map.of("maxItems", 0), Map.of("minItems", 12)), "maxItems", 12)));

    private RuleSchema() {}

    /** Returns the schemas of which a record must match at least one; empty if the record has no such rule. */
    static List<Object> alternatives(Class<?> type) {
        return RECORDS.getOrDefault(type, List.of());
    }

    /**
     * Returns the schema that a record adds for one of its keys, overriding that of the key's type; empty if there is
     * none.
     */
    static Map<String, Object> of(Class<?> type, String key) {
        return KEYS.getOrDefault(type, Map.of()).getOrDefault(key, Map.of());
    }

    /**
     * A profile needs a name or a role. If its photograph is a file, it needs an alternative text too; if the résumé
     * shows it, it is a file.
     */
    private static List<Object> profile() {
        Map<String, Object> web = new TreeMap<>(ScalarSchema.of(List.of("string"), ScalarSchema.WEB));
        Object address = Map.of("properties", Map.of("image", web));
        Object described = Map.of("anyOf", List.of(required("imageAlt"), address));
        Object file =
                new TreeMap<>(Map.of("properties", Map.of("image", Map.of("not", web)), "required", List.of("image")));
        Object notShown = Map.of("properties", Map.of("imageOnResume", Map.of("enum", List.of(false, "false"))));
        List<Object> rules = List.of(described, Map.of("anyOf", List.of(notShown, file)));
        return oneOf("name", "role").stream()
                .map(rule ->
                        (Object) new TreeMap<>(Map.of("allOf", rules, "required", ((Map<?, ?>) rule).get("required"))))
                .toList();
    }

    private static List<Object> oneOf(String... keys) {
        return Arrays.stream(keys).map(key -> (Object) required(key)).toList();
    }

    private static Map<String, Object> required(String key) {
        return Map.of("required", List.of(key));
    }
}

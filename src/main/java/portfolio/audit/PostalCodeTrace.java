package portfolio.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a postal code, grouped as different countries write it. A code of four digits looks like a year, so it counts
 * only next to its city or after a country prefix.
 *
 * @param pattern matches the code in a {@link SearchedText}
 */
record PostalCodeTrace(Pattern pattern) implements Trace {

    private static final String START = "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])";
    private static final String END = "(?![\\p{L}\\p{N}])(?![.,]\\p{N})";
    private static final String SPACE = "[\\s\\p{Z}\\uE000]{1,3}";
    private static final String HYPHEN = "[\\s\\p{Z}]?[\\p{Pd}_+][\\s\\p{Z}]?";
    private static final String ANY = "[^\\p{L}\\p{N}]{0,3}";

    /** The separator between a code and its city. */
    private static final String NEAR = "[^\\p{L}\\p{N}]{1,6}";

    static PostalCodeTrace of(String code, @Nullable String city) {
        String plain = SearchedText.of(code).text();
        String bare = plain.replaceAll("[^\\p{L}\\p{N}]", "");
        if (bare.matches("[0-9]{4}") && city != null) {
            String name = Pattern.quote(SearchedText.of(city).text().strip());
            return compiled(
                    "(?:" + name + NEAR + bare + "|" + bare + NEAR + name + "|\\p{L}{1,3}[\\p{Pd}]" + bare + ")");
        }
        if (bare.matches("[0-9]{5}")) {
            // Does not match "20 170", which is more likely a number with a thousands separator.
            return compiled(bare + "|" + bare.substring(0, 3) + "(?:" + SPACE + "|" + HYPHEN + ")" + bare.substring(3)
                    + "|" + bare.substring(0, 2) + HYPHEN + bare.substring(2));
        }
        boolean isNumber = bare.matches("[0-9]+");
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < bare.length(); at++) {
            boolean mayPart = at > 0 && (!isNumber || at == 3 || at == 4 || at == 5);
            groups.append(mayPart ? ANY : "").append(Pattern.quote(bare.substring(at, at + 1)));
        }
        return compiled(groups.toString());
    }

    private static PostalCodeTrace compiled(String code) {
        return new PostalCodeTrace(Pattern.compile(START + "(?:" + code + ")" + END));
    }

    @Override
    public boolean isIn(SearchedText text) {
        return pattern.matcher(text.text()).find();
    }
}

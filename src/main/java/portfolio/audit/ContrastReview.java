package portfolio.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import portfolio.content.yaml.SourceMap;
import portfolio.model.CssColor;
import portfolio.model.Profile;
import portfolio.model.Rgb;
import portfolio.source.Problem;

/**
 * Checks that the text colours have enough contrast with the background, on light and dark pages (WCAG 2.2, 1.4.3 and
 * 1.4.6).
 */
final class ContrastReview {

    private static final Pattern TOKEN = Pattern.compile("--(paper|ink|ink-2|accent):([^;}]+)");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}\\b|oklch\\([^()]*\\)");
    private static final String PAIR = "light-dark(";

    /**
     * The minimum contrast of each colour token: 7 for running text (level AAA), 4.5 for the accent colour (level AA).
     */
    private static final Map<String, Double> NEEDED = needed();

    private ContrastReview() {}

    static List<Problem> of(ParsedSite site, Profile profile, SourceMap sourceMap) {
        List<Problem> problems = new ArrayList<>();
        String css = site.page("/")
                .map(home -> home.document().selectFirst("style"))
                .map(Element::data)
                .orElse("");
        palettes(css)
                .forEach((name, palette) -> NEEDED.forEach((token, least) -> {
                    Rgb paper = palette.get("paper");
                    Rgb color = palette.get(token);
                    if (paper != null && color != null && color.contrast(paper) < least) {
                        problems.add(Problem.error(
                                sourceMap.place(profile, "accent"),
                                "the colour '" + token + "' on " + name + " has a contrast of "
                                        + shown(color.contrast(paper)) + ":1 with the background; " + shown(least)
                                        + ":1 is required",
                                "set 'accent' to a darker colour, or leave it out"));
                    }
                }));
        return problems;
    }

    private static Map<String, Double> needed() {
        Map<String, Double> needed = new LinkedHashMap<>();
        needed.put("ink", 7.0);
        needed.put("ink-2", 7.0);
        needed.put("accent", 4.5);
        return needed;
    }

    /**
     * Returns the colours of each palette by token name. The stylesheet declares a token first for light pages, then
     * for dark pages, then as a {@code light-dark()} pair for browsers that support it. Later declarations are ignored:
     * they apply to {@code prefers-contrast} and to print.
     */
    private static Map<String, Map<String, Rgb>> palettes(String css) {
        Map<String, Map<String, Rgb>> palettes = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            List<Rgb> colors = COLOR.matcher(token.group(2))
                    .results()
                    .map(MatchResult::group)
                    .map(CssColor::parse)
                    .toList();
            if (token.group(2).startsWith(PAIR) && colors.size() == 2) {
                put(palettes, "light pages in new browsers", token.group(1), colors.get(0));
                put(palettes, "dark pages in new browsers", token.group(1), colors.get(1));
            } else if (colors.size() == 1 && !put(palettes, "light pages", token.group(1), colors.get(0))) {
                put(palettes, "dark pages", token.group(1), colors.get(0));
            }
        }
        return palettes;
    }

    private static boolean put(Map<String, Map<String, Rgb>> palettes, String name, String token, Rgb color) {
        return palettes.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(token, color) == null;
    }

    /**
     * Formats a contrast with one decimal. Rounds down, so that a contrast just below the minimum is not shown as the
     * minimum.
     */
    private static String shown(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    }
}

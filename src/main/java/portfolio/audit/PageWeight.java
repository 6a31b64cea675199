package portfolio.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a browser loads for a page in a window of a certain width, chosen as the HTML standard describes
 * for {@code srcset} and {@code sizes}. Pictures further down are counted too, although a browser loads them later.
 */
final class PageWeight {

    /** A length: a number of pixels, of the window's width in percent, or of the usual font size. */
    private static final Pattern LENGTH = Pattern.compile("(?<number>\\d*\\.?\\d+)(?<unit>px|vw|r?em)");

    private static final Pattern CONDITION =
            Pattern.compile("\\(\\s*(?<bound>min|max)-width\\s*:\\s*(?<length>[^)]+?)\\s*\\)");

    private static final Pattern FUNCTION = Pattern.compile("(?<name>calc|min|max|clamp)\\((?<content>.*)\\)");

    /** A plus or minus between two lengths: outside any function, with spaces around it (CSS Values 4, 10.1). */
    private static final Pattern SIGN = Pattern.compile("\\s([+-])\\s(?=[^)]*(?:\\(|$))");

    /** The conditions before a length in {@code sizes}. */
    private static final Pattern CONDITIONS = Pattern.compile("(?:\\([^)]*\\)\\s*(?:and\\s*)?)*");

    private static final int FONT_SIZE = 16;

    private final ParsedSite site;
    private final ParsedSite.Page page;
    private final int width;
    private final double density;

    /**
     * @param width the width of the window in CSS pixels
     * @param density the pixels of the screen per CSS pixel
     */
    PageWeight(ParsedSite site, ParsedSite.Page page, int width, double density) {
        this.site = site;
        this.page = page;
        this.width = width;
        this.density = density;
    }

    /** Returns the bytes of the pictures that are loaded, each file once. Videos are loaded when they are played. */
    int pictures() {
        Set<String> addresses = new LinkedHashSet<>();
        // Of a picture with a dark twin, one is loaded: the light one stands for both.
        for (Element image : page.document().select("img:not(.in-dark):not(.in-dark img)")) {
            Stream<Element> sources =
                    image.parent() != null && image.parent().tagName().equals("picture")
                            ? image.parent().select("> source").stream().filter(this::isUsed)
                            : Stream.empty();
            addresses.add(chosen(sources.findFirst().orElse(image)));
        }
        page.document().select("video[poster]").forEach(video -> addresses.add(video.attr("poster")));
        return addresses.stream().mapToInt(this::size).sum();
    }

    private boolean isUsed(Element source) {
        String media = source.attr("media");
        return !media.contains("dark") && !media.contains("print") && (media.isEmpty() || matches(media));
    }

    private int size(String address) {
        String target = site.target(page.path(), address);
        byte[] bytes = target == null || target.isEmpty() ? null : site.files().get(target.substring(1));
        return bytes == null ? 0 : bytes.length;
    }

    /** Returns the narrowest candidate that has enough pixels; if none has, the widest. */
    private String chosen(Element element) {
        String srcset = element.attr("srcset");
        if (srcset.isEmpty()) {
            return element.attr("src");
        }
        double needed = length(element.attr("sizes")) * density;
        String best = "";
        double bestWidth = 0;
        for (String candidate : srcset.split(",\\s+", -1)) {
            String[] parts = candidate.strip().split("\\s+", -1);
            double candidateWidth = parts.length < 2 ? 0 : Double.parseDouble(parts[1].replaceAll("[^0-9.]", ""));
            boolean isBetter = bestWidth < needed
                    ? candidateWidth > bestWidth
                    : candidateWidth >= needed && candidateWidth < bestWidth;
            if (best.isEmpty() || isBetter) {
                best = parts[0];
                bestWidth = candidateWidth;
            }
        }
        return best;
    }

    /** Returns the width at which a picture is shown, in CSS pixels. */
    private double length(String sizes) {
        for (String entry : arguments(sizes)) {
            String text = entry.strip().toLowerCase(Locale.ROOT);
            Matcher conditions = CONDITIONS.matcher(text);
            int start = conditions.lookingAt() ? conditions.end() : 0;
            boolean holds = start == 0 || matches(text.substring(0, start));
            Double length = holds ? value(text.substring(start).strip()) : null;
            if (length != null) {
                return length;
            }
        }
        return width;
    }

    private boolean matches(String media) {
        Matcher conditions = CONDITION.matcher(media);
        while (conditions.find()) {
            Double bound = value(conditions.group("length"));
            boolean holds =
                    bound == null || (conditions.group("bound").equals("min") ? width >= bound : width <= bound);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a length in CSS pixels, also one computed by {@code calc()}, {@code min()}, {@code max()} or
     * {@code clamp()}.
     */
    private @Nullable Double value(String length) {
        Matcher one = LENGTH.matcher(length);
        if (one.matches()) {
            double number = Double.parseDouble(one.group("number"));
            return switch (one.group("unit")) {
                case "px" -> number;
                case "vw" -> number * width / 100;
                default -> number * FONT_SIZE;
            };
        }
        Matcher function = FUNCTION.matcher(length);
        if (!function.matches()) {
            return null;
        }
        List<Double> values = new ArrayList<>();
        for (String argument : arguments(function.group("content"))) {
            Double value = sum(argument);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return switch (function.group("name")) {
            case "min" -> Collections.min(values);
            case "max" -> Collections.max(values);
            case "clamp" -> values.size() == 3 ? Math.max(values.get(0), Math.min(values.get(1), values.get(2))) : null;
            default -> values.size() == 1 ? values.get(0) : null;
        };
    }

    /** Returns the value of a length, or of several with a plus or minus between them. */
    private @Nullable Double sum(String text) {
        double sum = 0;
        String sign = "+";
        int done = 0;
        Matcher signs = SIGN.matcher(text);
        while (true) {
            boolean more = signs.find();
            Double value = value(
                    text.substring(done, more ? signs.start() : text.length()).strip());
            if (value == null) {
                return null;
            }
            sum += sign.equals("-") ? -value : value;
            if (!more) {
                return sum;
            }
            sign = signs.group(1);
            done = signs.end();
        }
    }

    /** Splits the arguments of a function, each of which may be a function again. */
    private static List<String> arguments(String content) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(content.substring(start, i));
                start = i + 1;
            }
        }
        arguments.add(content.substring(start));
        return arguments;
    }
}

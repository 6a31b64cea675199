package portfolio.audit;

import java.util.LinkedHashSet;
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

    /** A sum or difference of two lengths, such as {@code calc(100vw - 32px)}. */
    private static final Pattern CALC = Pattern.compile("calc\\(\\s*(\\S+)\\s+([+-])\\s+(\\S+)\\s*\\)");

    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

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
        for (Element image : page.document().select("img")) {
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
        for (String entry : COMMA.split(sizes, -1)) {
            String text = entry.strip().toLowerCase(Locale.ROOT);
            int space = text.startsWith("(") ? text.lastIndexOf(") ") + 1 : 0;
            boolean holds = space == 0 || matches(text.substring(0, space));
            Double length = holds ? value(text.substring(space).strip()) : null;
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

    private @Nullable Double value(String length) {
        Matcher calc = CALC.matcher(length);
        if (calc.matches()) {
            Double first = value(calc.group(1));
            Double second = value(calc.group(3));
            return first == null || second == null
                    ? null
                    : first + (calc.group(2).equals("-") ? -second : second);
        }
        Matcher one = LENGTH.matcher(length);
        if (!one.matches()) {
            return null;
        }
        double number = Double.parseDouble(one.group("number"));
        return switch (one.group("unit")) {
            case "px" -> number;
            case "vw" -> number * width / 100;
            default -> number * FONT_SIZE;
        };
    }
}

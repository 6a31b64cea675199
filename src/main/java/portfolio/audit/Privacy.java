package portfolio.audit;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import portfolio.content.Origins;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.output.Site;
import portfolio.pdf.PdfText;
import portfolio.source.Problem;

/** Whether a finished site keeps what is not public to itself, however it came to be there. */
final class Privacy {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

    private final List<Secret> secrets;

    Privacy(Profile profile, Origins origins) {
        this.secrets = Secret.of(profile, origins);
    }

    /**
     * An error for every secret that stands in a file in which it must not be.
     *
     * @param drawn texts that are drawn in pictures, by the name of what they are drawn in
     * @throws IOException if a file cannot be read back
     */
    List<Problem> check(Site site, Map<String, String> drawn) throws IOException {
        if (secrets.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            problems.addAll(check(file.getKey(), readings(file.getKey(), file.getValue())));
        }
        drawn.forEach((path, text) -> problems.addAll(check(path, List.of(text))));
        return problems;
    }

    private List<Problem> check(String path, List<String> readings) {
        boolean pdf = path.endsWith(".pdf");
        return secrets.stream()
                .filter(secret -> !pdf || secret.visibility() == Visibility.PRIVATE)
                .filter(secret -> readings.stream()
                        .anyMatch(text -> secret.pattern().matcher(text).find()))
                .map(secret -> Problem.error(
                        secret.place(),
                        "this " + secret.what() + " is " + secret.visibility() + ", but stands in " + path,
                        "take it out of the text it is written in, or change its visibility; nothing was published"))
                .distinct()
                .toList();
    }

    /** All that a file may be read as: a value can be written with entities, percent signs or escapes. */
    private static List<String> readings(String path, byte[] bytes) throws IOException {
        List<String> readings = new ArrayList<>();
        String raw = new String(bytes, StandardCharsets.UTF_8);
        readings.add(raw);
        if (path.endsWith(".pdf")) {
            readings.add(PdfText.of(bytes).everything());
        } else if (!path.endsWith(".png") && !path.endsWith(".woff2")) {
            String entities = Parser.unescapeEntities(raw, false);
            readings.add(entities);
            readings.add(percentDecoded(entities));
            readings.add(replaced(ESCAPE, raw, match -> Character.toString(Integer.parseInt(match.group(1), 16))));
            readings.add(replaced(FOLD, raw, match -> ""));
        }
        return readings;
    }

    private static String percentDecoded(String text) {
        return replaced(
                Pattern.compile("(?:%[0-9a-fA-F]{2})+"),
                text,
                match -> URLDecoder.decode(match.group(), StandardCharsets.UTF_8));
    }

    private static String replaced(Pattern pattern, String text, Function<Matcher, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement.apply(matcher)));
        }
        return matcher.appendTail(result).toString();
    }
}

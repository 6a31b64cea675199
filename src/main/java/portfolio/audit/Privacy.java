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
import portfolio.content.yaml.SourceMap;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.output.PictureStore;
import portfolio.output.Site;
import portfolio.pdf.PdfText;
import portfolio.source.Problem;

/**
 * Searches a finished site for contact details and addresses that are not public, wherever they come from: a text may
 * contain what its owner marked as private elsewhere.
 *
 * <p>A telephone number is found in its international and national forms, in any grouping and in the digits of any
 * script; an e-mail address also with {@code (at)} and {@code dot}; a street with its words in any order. Invisible
 * characters and markup in between do not prevent a match. Not found are numbers written as words ({@code zero three
 * zero}), a number without its area code, texts that are reversed, encoded (base64, quoted-printable) or compressed,
 * and the contents of images, except for the texts that the program itself draws on share cards.
 */
final class Privacy {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private final List<Secret> secrets;

    Privacy(Profile profile, SourceMap sourceMap) {
        this.secrets = Secret.of(profile, sourceMap);
    }

    /**
     * Returns an error for every secret in a file that must not contain it.
     *
     * @param drawn the texts drawn in images, by the name of the image in messages
     * @throws IOException if a PDF of the site cannot be read
     */
    List<Problem> check(Site site, Map<String, String> drawn) throws IOException {
        if (secrets.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (!isPixels(file.getKey())) {
                problems.addAll(check(file.getKey(), readings(file.getKey(), file.getValue())));
            }
        }
        drawn.forEach((path, text) -> problems.addAll(check(path, readings(text))));
        return problems;
    }

    /** Returns whether a file has only pixels, which {@link PictureLeaks} makes sure of. Their bytes are no text. */
    private static boolean isPixels(String path) {
        return path.startsWith(PictureStore.PREFIX) && !path.endsWith(".svg");
    }

    private List<Problem> check(String path, List<SearchedText> readings) {
        boolean pdf = path.endsWith(".pdf");
        return secrets.stream()
                .filter(secret -> !pdf || secret.visibility() == Visibility.PRIVATE)
                .filter(secret -> readings.stream().anyMatch(secret.trace()::isIn))
                .map(secret -> Problem.error(
                        secret.place(),
                        "this " + secret.what() + " has 'visibility: " + secret.visibility() + "', but it appears in "
                                + path,
                        "remove it from the text that contains it, or change its 'visibility'"))
                .distinct()
                .toList();
    }

    /**
     * Returns a file in several forms: as it is, and decoded as its reader sees it, since a value can be written with
     * HTML entities, percent-encoding or Unicode escapes.
     */
    private static List<SearchedText> readings(String path, byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.UTF_8);
        if (path.endsWith(".pdf")) {
            return List.of(
                    SearchedText.of(raw),
                    SearchedText.withoutMarkup(PdfText.of(bytes).everything()));
        }
        if (path.endsWith(".png") || path.endsWith(".jpg") || path.endsWith(".woff2")) {
            return List.of(SearchedText.of(raw));
        }
        return readings(raw);
    }

    private static List<SearchedText> readings(String raw) {
        String plain = decoded(decoded(raw));
        // Decoded twice: if the owner wrote tags in a text, the tags themselves are escaped as entities.
        return List.of(SearchedText.of(plain), SearchedText.withoutMarkup(plain));
    }

    private static String decoded(String text) {
        String unescaped = replaced(ESCAPE, text, match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return percentDecoded(Parser.unescapeEntities(unescaped, false));
    }

    private static String percentDecoded(String text) {
        return replaced(PERCENT, text, match -> URLDecoder.decode(match.group(), StandardCharsets.UTF_8));
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

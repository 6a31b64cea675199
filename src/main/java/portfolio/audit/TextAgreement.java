package portfolio.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portfolio.source.Problem;

/**
 * Whether a text says what the content says, in its order. White space does not count: lines are broken differently in
 * every format, and long words within. Nor do the marks of footnotes and of struck text, which formats show
 * differently.
 */
final class TextAgreement {

    /** White space, no-break spaces, and what only tells where a word may be broken. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u00ad\u200b\u2060]+");

    private static final Pattern MARKS = Pattern.compile("~~|\\[[0-9]+\\]");

    private static final int SHOWN = 60;

    private final String file;
    private final String text;

    /**
     * @param file the name of the file, as messages call it
     * @param text what it says to readers
     */
    TextAgreement(String file, String text) {
        this.file = file;
        this.text = squeezed(text);
    }

    /**
     * An error at the place of every claim that the text does not make after those of the groups before it. Once one is
     * out of place there is no telling where the next belongs; from then on the text has to make them anywhere.
     */
    List<Problem> check(List<List<Claim>> groups) {
        List<Problem> problems = new ArrayList<>();
        int from = 0;
        for (List<Claim> group : groups) {
            int end = from;
            for (Claim claim : group) {
                String wanted = squeezed(claim.text());
                int at = text.indexOf(wanted, from);
                if (at < 0) {
                    problems.add(missing(claim, file));
                }
                end = Math.max(end, at + wanted.length());
            }
            from = problems.isEmpty() ? end : 0;
        }
        return problems;
    }

    /** That a file does not say what the content says. */
    static Problem missing(Claim claim, String file) {
        String shown = claim.text().length() > SHOWN ? claim.text().substring(0, SHOWN) + "…" : claim.text();
        return Problem.error(
                claim.place(),
                "the " + claim.what() + " '" + shown + "' is missing, different or out of order in " + file,
                ProgramFault.HINT);
    }

    private static String squeezed(String text) {
        String letters = MARKS.matcher(SPACE.matcher(text).replaceAll("")).replaceAll("");
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}

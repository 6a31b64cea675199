package portfolio.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portfolio.source.Problem;

/**
 * Checks that a text makes the claims of the content in their order. White space is ignored, since every format breaks
 * lines and long words differently. So are the marks of footnotes, which formats show differently.
 */
final class TextAgreement {

    /** White space, no-break spaces, and invisible characters that control line breaks. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u00ad\u200b\u2060]+");

    private static final Pattern MARKS = Pattern.compile("\\[[0-9]+\\]");

    private static final int SHOWN = 60;

    private final String file;
    private final String text;

    /**
     * @param file the name of the file in messages
     * @param text its text as readers see it
     */
    TextAgreement(String file, String text) {
        this.file = file;
        this.text = squeezed(text);
    }

    /**
     * Returns an error for every claim that does not follow the claims of the groups before it. After the first such
     * claim the position of the next one is unknown, so from then on each claim may be anywhere in the text.
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

    /** Checks claims that may stand between those of another list: each list by itself. */
    List<Problem> checkAll(List<List<Claim>> groups, List<List<Claim>> others) {
        List<Problem> problems = new ArrayList<>(check(groups));
        problems.addAll(check(others));
        return problems;
    }

    /** Returns the error for a claim that a file does not make. */
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

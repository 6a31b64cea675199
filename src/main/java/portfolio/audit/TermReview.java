package portfolio.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.evidence.Mentions;
import portfolio.evidence.TermEvidence;
import portfolio.source.Problem;

/** Checks that running text writes the names of technologies with the right capitals. Ignores code and addresses. */
final class TermReview {

    /** Names that are also English words. In lower case or capitalised, they may be meant as the word. */
    private static final Set<String> ORDINARY = Set.of(
            ("access airflow amplitude ant assembly athena atom aurora backbone bash basic beam buck cadence chef consul "
                            + "crystal cypress dart drill echo eclipse electron elixir ember envoy excel express fiber "
                            + "figma flask flutter fly gin glue go gem helm hive impala jest julia kong lambda less "
                            + "looker make mocha next nomad node notion oracle pandas phoenix pig play playwright "
                            + "prefect pulsar puppet rails react redux render rest rocket ruby rust salt sass scheme "
                            + "segment sentry shell sketch slack snowflake solid spark spring square stash storm "
                            + "stripe stylus svelte swift teams temporal tower vault word")
                    .split(" "));

    /** Shorter names are ignored, since they too often mean something else. */
    private static final int SHORTEST = 3;

    /** Characters that make a word part of a file name, an address or another name if they are next to it. */
    private static final String OF_A_NAME = "-/@#\\_.=";

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]*(?:://|@)[^\\s)\\]>]*|www\\.[^\\s)\\]>]+");

    /**
     * Matches the parts of Markdown source that are not shown or are code: fenced code blocks, code spans, link
     * targets, tags and addresses.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?ms)^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\\1|\\z)|(`+)(?!`).*?(?<!`)\\2(?!`)|(?<=\\])\\([^)\\s]*\\)|<[^>\\s]+>|"
                    + ADDRESS.pattern());

    private final Mentions mentions;
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> right;

    private TermReview(List<TermEvidence> technologies, Set<String> right) {
        this.mentions = Mentions.inAnyCapitals(technologies);
        this.right = right;
        for (TermEvidence term : technologies) {
            term.term().aliases().forEach(alias -> spellings.putIfAbsent(lower(alias), alias));
            spellings.put(lower(term.term().name()), term.term().name());
        }
    }

    static List<Problem> of(RunningTexts texts, Evidence evidence) {
        if (evidence.technologies().isEmpty()) {
            return List.of();
        }
        Set<String> right = Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                .flatMap(term -> Stream.concat(Stream.of(term.term().name()), term.term().aliases().stream()))
                .collect(Collectors.toSet());
        TermReview review = new TermReview(evidence.technologies(), right);
        List<Problem> problems = new ArrayList<>();
        texts.passages().forEach(passage -> problems.addAll(review.check(passage)));
        return problems;
    }

    /** Looks for misspelled names in the shown text, then for their positions in the source. */
    private List<Problem> check(RunningTexts.Passage passage) {
        Element shown = Jsoup.parseBodyFragment(passage.html()).body();
        shown.select("code, pre").forEach(code -> code.text(" "));
        Set<String> wrong = new HashSet<>();
        wrong(blank(ADDRESS, shown.wholeText())).forEach(found -> wrong.add(found.group()));
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (MatchResult found : wrong(blank(HIDDEN, passage.source()))) {
            if (wrong.contains(found.group())) {
                problems.add(Problem.warning(
                        passage.locator().at(found.start(), found.group().length()),
                        "'" + found.group() + "' is written '" + expected(found.group()) + "' elsewhere",
                        "write '" + expected(found.group()) + "', or add this spelling to its aliases in terms.yaml"));
            }
        }
        return problems;
    }

    private List<MatchResult> wrong(String text) {
        List<MatchResult> wrong = new ArrayList<>();
        Matcher mention = mentions.in(text);
        while (mention.find()) {
            String word = mention.group();
            boolean part = isOfAName(text, mention.start() - 1) || isOfAName(text, mention.end());
            if (!part && expected(word) != null && !right.contains(word) && !mayBeOrdinary(word)) {
                wrong.add(mention.toMatchResult());
            }
        }
        return wrong;
    }

    private @Nullable String expected(String word) {
        return spellings.get(lower(word));
    }

    /**
     * Returns whether the character at an index joins its neighbours into one name. A full stop does so only before a
     * letter or digit; otherwise it ends a sentence.
     */
    private static boolean isOfAName(String text, int at) {
        if (at < 0 || at >= text.length() || OF_A_NAME.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return text.charAt(at) != '.' || (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean mayBeOrdinary(String word) {
        String lower = lower(word);
        String capitalised = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return word.length() < SHORTEST
                || (ORDINARY.contains(lower) && (word.equals(lower) || word.equals(capitalised)));
    }

    /** Replaces all matches with spaces, so that the offsets of the rest do not change. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

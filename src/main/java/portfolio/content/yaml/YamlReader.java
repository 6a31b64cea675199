package portfolio.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import portfolio.content.text.ControlCharacters;
import portfolio.content.text.MessageText;
import portfolio.content.text.Normalization;
import portfolio.content.text.Points;
import portfolio.content.text.TextShape;
import portfolio.content.yaml.YamlNode.Entry;
import portfolio.content.yaml.YamlNode.Gap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Scalar;
import portfolio.content.yaml.YamlNode.Sequence;
import portfolio.source.Lines;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into nodes with source locations. Anchors, aliases and tags are rejected. */
public final class YamlReader {

    /** The deepest nesting that is read: far more than content needs, and far less than would overflow the stack. */
    /** The indentation of a line in which not all spaces are ordinary ones, as copies from web pages have them. */
    private static final Pattern ODD_INDENTATION = Pattern.compile(
            "^ *[\\u00A0\\u2000-\\u200A\\u202F\\u3000][ \\u00A0\\u2000-\\u200A\\u202F\\u3000]*", Pattern.MULTILINE);

    private static final int MAX_DEPTH = 50;

    /** The most attempts to read a file. Each takes out one mistake, so this bounds the mistakes reported at once. */
    private static final int MAX_ATTEMPTS = 100;

    /**
     * The shared parser factory. The settings are given explicitly, because otherwise every parser creates its own.
     * Duplicate keys are allowed here because this class reports them itself, with the location of the first.
     */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
            .build();

    /** The plain scalars that the YAML core schema reads as null. */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** A comment on the line of a value, without a space after the number sign. */
    private static final Pattern GLUED_COMMENT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

    /** A text enclosed in the quotation marks of a word processor, with none within. */
    private static final Pattern CURLY = Pattern.compile("[“”„‘’‚«»][^“”„‘‚«»]*[“”‘’«»]", Pattern.DOTALL);

    /** A text that starts with a curly quote and has no other. An apostrophe at its start, as in ’90s, is none. */
    private static final Pattern UNPAIRED = Pattern.compile("[“”„«»][^“”„‘‚«»]+|[‘‚][^“”„‘’‚«»]+", Pattern.DOTALL);

    private final String text;
    private final Lines lines;
    private final CodePoints codePoints;
    private final Problems problems;
    private final YAMLParser parser;
    private final boolean incomplete;
    private int lastStart;
    private int lastEnd;
    private boolean isHopeless;

    private YamlReader(String text, Lines lines, YAMLParser parser, boolean incomplete, Problems problems) {
        this.text = text;
        this.lines = lines;
        this.codePoints = new CodePoints(text);
        this.problems = problems;
        this.parser = parser;
        this.incomplete = incomplete;
    }

    /**
     * Reads the document that ends before the offset {@code end} of a file. Mistakes are reported, and the values that
     * contain them become a {@link Gap}.
     *
     * @return an empty scalar if the document is empty; no node at all if too little can be read
     */
    public static Optional<YamlNode> read(SourceFile file, int end, Problems problems) {
        String yaml = withSpaces(file, end, problems);
        Lines lines = new Lines(file);
        YamlRepair repair = new YamlRepair(yaml);
        List<Problem> mistakes = new ArrayList<>();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Problems found = new Problems();
            String text = repair.text();
            try (YAMLParser parser =
                    (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
                YamlReader reader = new YamlReader(text, lines, parser, repair.isIncomplete(), found);
                Optional<YamlNode> node = reader.read(mistakes, repair);
                if (node.isPresent() || reader.isHopeless) {
                    problems.addAll(mistakes);
                    problems.addAll(found.list());
                    return node;
                }
            }
        }
        problems.addAll(mistakes);
        return Optional.empty();
    }

    /**
     * Returns the YAML with ordinary spaces in place of others that indent a line. YAML would read them as part of a
     * key, so the first line with one is reported.
     */
    private static String withSpaces(SourceFile file, int end, Problems problems) {
        String yaml = file.text().substring(0, end);
        Matcher odd = ODD_INDENTATION.matcher(yaml);
        if (!odd.find()) {
            return yaml;
        }
        int at = odd.start();
        while (yaml.charAt(at) == ' ') {
            at++;
        }
        problems.error(
                file.at(at, 1),
                "a " + (yaml.charAt(at) == '\u3000' ? "wide" : "no-break") + " space is used for indentation",
                "indent with ordinary spaces");
        return ODD_INDENTATION
                .matcher(yaml)
                .replaceAll(line -> " ".repeat(line.group().length()));
    }

    /** Returns whether YAML reads a plain scalar as null. */
    public static boolean isNothing(String plain) {
        return NOTHING.contains(plain);
    }

    /** Reads the text once. If there is a mistake, takes it out for the next attempt and returns no node. */
    private Optional<YamlNode> read(List<Problem> mistakes, YamlRepair repair) {
        try {
            return Optional.of(document());
        } catch (JacksonException e) {
            report(mistake(e), mistakes, repair);
        } catch (Unreadable e) {
            report(e.problem, mistakes, repair);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            isHopeless = true;
        }
        return Optional.empty();
    }

    /** Thrown for a mistake that the parser does not detect. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }

    private YamlNode document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Scalar(lines.place(0, 1), "", TextShape.LINE);
        }
        YamlNode node = node(first, 0);
        if (parser.nextToken() != null) {
            int marker = Math.max(0, text.lastIndexOf("---", start()));
            problems.error(
                    lines.place(marker, marker + 3),
                    "a second YAML document starts here",
                    "a file can contain only one document: remove this line");
        }
        return node;
    }

    private YamlNode node(JsonToken token, int depth) {
        if (depth > MAX_DEPTH) {
            throw new ProblemException(List.of(Problem.error(
                    place(), "this is nested more than " + MAX_DEPTH + " levels deep", "use fewer levels")));
        }
        refuseMark("value");
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
    }

    private YamlNode scalar() {
        Place place = place();
        lastStart = start();
        lastEnd = end();
        String folded = parser.getString();
        if (folded.equals(YamlRepair.GAP)) {
            return new Gap(place);
        }
        String value = Points.unfolded(text.substring(lastStart, lastEnd), folded);
        boolean plain = text.startsWith(value, lastStart);
        if (plain) {
            warnOfComment();
            warnOfCurlyQuotes(value, place);
        } else {
            refuseSwallowed();
            refuseControl(value, place);
        }
        String read = plain && NOTHING.contains(value) ? "" : Normalization.composed(value);
        return new Scalar(place, read, TextShape.of(text, lastStart, lastEnd, lines));
    }

    /**
     * Rejects a quoted text that was evidently meant to end earlier: it contains keys on the lines below, or is
     * directly followed by a number sign.
     */
    private void refuseSwallowed() {
        char quote = lastStart < text.length() ? text.charAt(lastStart) : ' ';
        if (quote != '"' && quote != '\'') {
            return;
        }
        int lineEnd = text.indexOf('\n', lastStart);
        boolean goesOn = lineEnd >= 0 && lineEnd < lastEnd;
        if (goesOn && YamlRepair.swallows(text, lineEnd + 1, lastEnd, YamlRepair.column(text, lastStart))) {
            throw new Unreadable(YamlMistake.swallowing(lines, lastStart, quote));
        }
        if (lastEnd < text.length() && text.charAt(lastEnd) == '#') {
            throw new Unreadable(Problem.error(
                    lines.place(lastEnd, lastEnd + 1),
                    "this '#' follows a closing quote without a space",
                    "move it inside the quotes, or put a space before it if it starts a comment"));
        }
    }

    /**
     * Warns of a value in curly quotes. Word processors insert them in place of straight ones, but YAML reads them as
     * part of the text.
     */
    private void warnOfCurlyQuotes(String value, Place place) {
        if (value.length() > 2 && CURLY.matcher(value).matches()) {
            String inner = value.substring(1, value.length() - 1);
            problems.warning(
                    place,
                    "these curly quotes appear on the site, because YAML does not treat them as quotes",
                    "write " + YamlMistake.quoted(inner) + ", or " + YamlMistake.quoted(value) + " to show them");
        } else if (UNPAIRED.matcher(value).matches() && !hasCurlyQuoteAfter()) {
            problems.warning(
                    place,
                    "this curly quote appears on the site, because YAML does not treat it as a quote",
                    "write " + YamlMistake.quoted(value.substring(1)) + ", or " + YamlMistake.quoted(value)
                            + " to show it");
        }
    }

    /**
     * Returns whether the line goes on with a curly quote after the last scalar, which may close the one at its start.
     */
    private boolean hasCurlyQuoteAfter() {
        int lineEnd = text.indexOf('\n', lastEnd);
        String rest = text.substring(lastEnd, lineEnd < 0 ? text.length() : lineEnd);
        return rest.chars().anyMatch(c -> "“”„‘’‚«»".indexOf(c) >= 0);
    }

    /** Reports forbidden characters written as escapes in double quotes. */
    private void refuseControl(String value, Place place) {
        int at = ControlCharacters.firstIn(value);
        if (at >= 0) {
            ControlCharacters.report(value.charAt(at), place, problems);
        }
    }

    /**
     * Warns of a comment after a value without a space after its number sign: YAML drops {@code #1} or {@code #9a152b},
     * but it was probably meant as part of the value.
     */
    private void warnOfComment() {
        Matcher comment = GLUED_COMMENT.matcher(text).region(lastEnd, text.length());
        if (comment.lookingAt()) {
            problems.warning(
                    lines.place(comment.start(1), comment.end(1)),
                    "'" + MessageText.shorten(comment.group(1)) + "' is a comment here and not part of the value",
                    "put the whole value in quotes if this belongs to it, or a space after the '#' if not");
        }
    }

    private Sequence sequence(int depth) {
        Place place = place();
        List<YamlNode> entries = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            entries.add(node(token, depth + 1));
        }
        return new Sequence(place, entries);
    }

    private Mapping mapping(int depth) {
        Place brace = place();
        boolean flow = start() < end() && text.charAt(start()) == '{';
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseMark("key");
            String key = Normalization.composed(parser.getString());
            Place keyPlace = place();
            Entry entry = new Entry(keyPlace, node(parser.nextToken(), depth + 1));
            Entry first = entries.putIfAbsent(key, entry);
            if (first != null && !key.equals(YamlRepair.GAP)) {
                problems.error(
                        keyPlace,
                        "the key '" + MessageText.shorten(key) + "' is already used",
                        "the first one is at " + MessageText.at(first.key()) + ": keep one of the two");
            }
        }
        boolean atBrace = flow || entries.isEmpty();
        boolean hasGap = entries.remove(YamlRepair.GAP) != null;
        boolean gaps = incomplete || hasGap;
        boolean empty = entries.isEmpty();
        return new Mapping(
                atBrace || empty ? brace : entries.values().iterator().next().key(), entries, gaps);
    }

    /**
     * Reports a value or key that starts with {@code *}, {@code &} or {@code !}. YAML reads it as an alias, anchor or
     * tag, but the author probably forgot the quotes.
     */
    private void refuseMark(String what) {
        if (start() == end()) {
            return;
        }
        char mark = text.charAt(start());
        if (mark == '*' || mark == '&' || mark == '!') {
            problems.error(
                    place(),
                    "a " + what + " cannot start with '" + mark + "'",
                    "put it in quotes; YAML aliases, anchors and tags are not supported");
        }
    }

    /**
     * Reports a mistake and takes it out. Only the first mistake of a line is reported, because what is left of the
     * line often makes no sense to the parser either.
     */
    private void report(Problem problem, List<Problem> mistakes, YamlRepair repair) {
        boolean isKnown = Stream.concat(mistakes.stream(), problems.list().stream())
                .anyMatch(earlier -> onSameLine(earlier.place(), problem.place()));
        if (!isKnown) {
            mistakes.add(problem);
        }
        Span span = problem.place().span();
        isHopeless = span == null || !repair.takeOut(lines.offset(span));
        if (isHopeless) {
            return;
        }
        // The line becomes a gap when the file is read again, so keep what was already found on it.
        if (isKnown) {
            mistakes.addAll(problems.list().stream()
                    .filter(earlier -> onSameLine(earlier.place(), problem.place()) && !mistakes.contains(earlier))
                    .toList());
        }
    }

    private static boolean onSameLine(Place a, Place b) {
        return a.name().equals(b.name())
                && a.span() != null
                && b.span() != null
                && a.span().line() == b.span().line();
    }

    private Problem mistake(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException cause) {
            int at = offset(cause.getProblemMark(), start());
            int from = offset(cause.getContextMark(), at);
            Integer quote = YamlRepair.swallowingQuote(text, at);
            if (quote != null) {
                return YamlMistake.swallowing(lines, quote, text.charAt(quote));
            }
            return new YamlMistake(text, lines, at, from, lastStart, lastEnd)
                    .problem(String.valueOf(cause.getProblem()));
        }
        return Problem.error(place(), "this key is not text", "write the key as text on one line, before a colon");
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).map(codePoints::offset).orElse(otherwise);
    }

    private Place place() {
        return lines.place(start(), end());
    }

    private int start() {
        return codePoints.offset(parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return codePoints.offset(parser.currentLocation().getCharOffset());
    }
}

package portfolio.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import portfolio.content.YamlNode.Entry;
import portfolio.content.YamlNode.Mapping;
import portfolio.content.YamlNode.Scalar;
import portfolio.content.YamlNode.Sequence;
import portfolio.source.Lines;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into nodes that know their places. Anchors, aliases and tags are refused. */
final class YamlReader {

    /** Far more than any content needs, far less than the stack holds. */
    private static final int MAX_DEPTH = 50;

    /** Its settings are made once: without any, each parser makes its own. A key that is there twice is told here. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
            .build();

    /** What the YAML core schema reads as "nothing". */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** A comment on the line of a value, with no space behind its sign. */
    private static final Pattern GLUED_COMMENT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

    private final String text;
    private final Lines lines;
    private final CodePoints codePoints;
    private final Problems problems;
    private final YAMLParser parser;
    private int lastStart;
    private int lastEnd;

    private YamlReader(SourceFile file, YAMLParser parser, Problems problems) {
        this.text = file.text();
        this.lines = new Lines(file);
        this.codePoints = new CodePoints(text);
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * Reads the document that ends before the character {@code end} of a file.
     *
     * @return an empty scalar when nothing is written there; no node at all after a syntax error, which is reported
     */
    static Optional<YamlNode> read(SourceFile file, int end, Problems problems) {
        String yaml = file.text().substring(0, end);
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml))) {
            return new YamlReader(file, parser, problems).read();
        }
    }

    private Optional<YamlNode> read() {
        try {
            return Optional.of(document());
        } catch (JacksonException e) {
            report(mistake(e));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return Optional.empty();
    }

    private YamlNode document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Scalar(lines.place(0, 1), "", false);
        }
        YamlNode node = node(first, 0);
        if (parser.nextToken() != null) {
            int marker = Math.max(0, text.lastIndexOf("---", start()));
            problems.error(
                    lines.place(marker, marker + 3),
                    "a second YAML document starts here",
                    "keep one document in a file: remove this line");
        }
        return node;
    }

    private YamlNode node(JsonToken token, int depth) {
        if (depth > MAX_DEPTH) {
            throw new ProblemException(List.of(Problem.error(
                    place(), "nested deeper than " + MAX_DEPTH + " levels", "the content needs only a few levels")));
        }
        refuseMark("value");
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
    }

    private Scalar scalar() {
        Place place = place();
        lastStart = start();
        lastEnd = end();
        String folded = parser.getString();
        String value = Points.unfolded(text.substring(lastStart, lastEnd), folded);
        boolean plain = text.startsWith(value, lastStart);
        if (plain) {
            warnOfComment();
        } else {
            refuseControl(value, place);
        }
        return new Scalar(place, plain && NOTHING.contains(value) ? "" : value, !value.equals(folded));
    }

    /** In double quotes, escapes may stand for what the file itself must not hold. */
    private void refuseControl(String value, Place place) {
        int at = ControlCharacters.firstIn(value);
        if (at >= 0) {
            ControlCharacters.report(value.charAt(at), place, problems);
        }
    }

    /**
     * To YAML a comment starts at {@code #} after a space; {@code #1} or {@code #9a152b} was rather meant to belong to
     * the text.
     */
    private void warnOfComment() {
        Matcher comment = GLUED_COMMENT.matcher(text).region(lastEnd, text.length());
        if (comment.lookingAt()) {
            problems.warning(
                    lines.place(comment.start(1), comment.end(1)),
                    "'" + Words.shorten(comment.group(1)) + "' is a comment here and not part of the value",
                    "put the whole value in quotes if it belongs to it, or a space behind the '#' if not");
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
            String key = parser.getString();
            Place keyPlace = place();
            Entry entry = new Entry(keyPlace, node(parser.nextToken(), depth + 1));
            Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                problems.error(
                        keyPlace,
                        "the key '" + Words.shorten(key) + "' is already there",
                        "the first one is at " + Words.at(first.key()) + ": keep one of the two");
            }
        }
        boolean atBrace = flow || entries.isEmpty();
        return new Mapping(atBrace ? brace : entries.values().iterator().next().key(), entries);
    }

    /** YAML has other plans for a text that starts with one of these; an owner just forgot the quotes. */
    private void refuseMark(String what) {
        if (start() == end()) {
            return;
        }
        char mark = text.charAt(start());
        if (mark == '*' || mark == '&' || mark == '!') {
            problems.error(
                    place(),
                    "a " + what + " cannot start with '" + mark + "'",
                    "put it in quotes; aliases, anchors and tags of YAML are not supported");
        }
    }

    /** What is left of a line after one of its mistakes was reported often makes no sense to YAML either. */
    private void report(Problem problem) {
        if (problems.list().stream().noneMatch(earlier -> onSameLine(earlier.place(), problem.place()))) {
            problems.addAll(List.of(problem));
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
            return new YamlMistake(text, lines, at, from, lastStart, lastEnd)
                    .problem(String.valueOf(cause.getProblem()));
        }
        return Problem.error(place(), "this key is not plain text", "a key is one line of text before a colon");
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

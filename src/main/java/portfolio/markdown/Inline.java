package portfolio.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * One paragraph of inline Markdown, such as a highlight or a lede, optionally followed by points, each on a line that
 * starts with a hyphen, an asterisk or a plus sign. Any other line end is a space, or a line break after a backslash;
 * HTML tags are text. Parsed once, immutable, equal to another one with the same source.
 */
public final class Inline {

    /**
     * Line ends with the blanks around them, except after a backslash; there, only the blanks that follow the line end
     * (group 1).
     */
    private static final Pattern LINE_END =
            Pattern.compile("[ \\t]*(?<!\\\\|\\\\\\r)(?:\\r?\\n|\\r)\\s*|(?<=\\\\\\n|\\\\\\r\\n)([ \\t]+)");

    /** White space at the start and end, including no-break spaces. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");

    /** The start of a point, including the line end before it. */
    private static final Pattern POINT = Pattern.compile("(?<!\\\\)\\r?\\n([ \\t]*)[-*+][ \\t]+(?=\\S)");

    /** The start of a list, with any usual bullet and with or without a check box, or of a quotation or alert. */
    private static final Pattern BLOCK = Pattern.compile(
            "[-*+•‣◦▪][ \\t]+(?:\\[[ xX]\\][ \\t]+)?(?=[\\p{L}\\[*_`])|>[ \\t]*(?:\\[![A-Za-z]+\\]|(?=[\\p{L}*_`\\[]))");

    /** A line end (group 1) and the indent of the next line. */
    private static final Pattern INDENT = Pattern.compile("(\\R)[ \\t]+");

    /** Anything that may be markup or an address. A text without it is not parsed. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[<&~@]|://|(?i)www\\.");

    private final String source;
    private final List<Phrase> phrases;
    private final List<Link> links;
    private final List<Link> pictures;
    private final List<Notice> notices;
    private final List<Inline> points;

    private Inline(String source, List<Phrase> phrases, Findings findings, List<Notice> notices, List<Inline> points) {
        this.source = source;
        this.phrases = phrases;
        this.links = findings.links();
        this.pictures = findings.inlinePictures();
        this.notices = notices;
        this.points = points;
    }

    /**
     * Parses one paragraph and the points below it.
     *
     * @throws portfolio.source.InvalidValue if the text is too long, or nested too deeply
     */
    public static Inline parse(String text) {
        Matcher point = POINT.matcher(text);
        return point.find() && !text.substring(0, point.start()).isBlank()
                ? withPoints(text, point)
                : one(text, text, List.of());
    }

    /** Parses a text with points. Deeper levels are refused, because a résumé would lose them. */
    private static Inline withPoints(String text, Matcher points) {
        List<Inline> list = new ArrayList<>();
        String head = text.substring(0, points.start());
        int indent = points.group(1).length();
        boolean more = true;
        while (more) {
            if (points.group(1).length() > indent) {
                throw InvalidValue.of(
                        "these points are nested too deeply",
                        "indent all points below a text equally: they can have only one level");
            }
            int start = points.end();
            more = points.find();
            String point = text.substring(start, more ? points.start() : text.length());
            String line = INDENT.matcher(point).replaceAll("$1");
            list.add(one(point, line, List.of()));
        }
        return one(text, head, List.copyOf(list));
    }

    private static Inline one(String source, String text, List<Inline> points) {
        String joined = LINE_END.matcher(text).replaceAll(blanks -> blanks.group(1) == null ? " " : "");
        String line = EDGES.matcher(joined).replaceAll("");
        List<Notice> start = noticeOfBlock(source, line);
        if (!MARKUP.matcher(line).find()) {
            return new Inline(source, List.of(new Phrase.Text(line)), new Findings(), start, points);
        }
        Findings findings = new Findings();
        Node paragraph = Flexmark.paragraph(line).getFirstChild();
        List<Phrase> phrases = paragraph == null ? List.of() : PhraseReader.read(paragraph, findings, 1);
        List<Notice> notices =
                Stream.concat(start.stream(), findings.notices().stream()).toList();
        return new Inline(source, phrases, findings, notices, points);
    }

    /** Returns the notice on a line that starts like a list or quotation, which one paragraph cannot contain. */
    private static List<Notice> noticeOfBlock(String source, String line) {
        Matcher block = BLOCK.matcher(line);
        if (!block.lookingAt()) {
            return List.of();
        }
        String mark = block.group();
        String what = mark.startsWith(">") ? "a quotation" : "a list";
        return List.of(new Notice(
                "this looks like the start of " + what + ", but is shown as text",
                "leave out '" + mark.strip() + "'; only Markdown files can contain lists and quotations",
                Math.max(0, source.indexOf(mark)),
                mark.length()));
    }

    /** Returns a paragraph that was already parsed, followed by plain text. */
    static Inline of(List<Phrase> phrases, String end) {
        List<Phrase> whole = end.isEmpty()
                ? phrases
                : Stream.concat(phrases.stream(), Stream.of(new Phrase.Text(end)))
                        .toList();
        return new Inline(Phrase.markdown(whole, Markup.PLAIN), whole, new Findings(), List.of(), List.of());
    }

    /** Returns the paragraph of a plain text, in which nothing is markup. */
    public static Inline literal(String text) {
        return of(List.of(new Phrase.Text(text)), "");
    }

    /** Returns the Markdown as it was written. */
    public String source() {
        return source;
    }

    /**
     * Returns the text without markup. Line breaks are line ends, and each point is a line that starts with a hyphen.
     */
    public String plain() {
        return Phrase.plain(phrases)
                + points.stream().map(point -> "\n- " + point.line()).collect(Collectors.joining());
    }

    /** Returns the text without markup, on one line. */
    public String line() {
        return plain().replace('\n', ' ');
    }

    /** Returns the text without its points, followed by each point, all without markup. */
    public List<String> statements() {
        return Stream.concat(Stream.of(Phrase.plain(phrases)), points.stream().map(Inline::plain))
                .toList();
    }

    /** Returns whether the paragraph has points. */
    public boolean hasPoints() {
        return !points.isEmpty();
    }

    /** Returns the links, in order, including those in points. */
    public List<Link> links() {
        return all(links, Inline::links);
    }

    /** Returns the pictures, in order, including those in points. They are not shown, only described. */
    public List<Link> pictures() {
        return all(pictures, Inline::pictures);
    }

    /** Returns notices on markup that is probably not shown as its author expects, in order. */
    public List<Notice> notices() {
        return all(notices, Inline::notices);
    }

    private <T> List<T> all(List<T> own, Function<Inline, List<T>> ofPoint) {
        return Stream.concat(own.stream(), points.stream().flatMap(point -> ofPoint.apply(point).stream()))
                .toList();
    }

    /** Returns HTML phrasing content, or flow content if there are points. */
    public String html(Markup markup) {
        String html = Phrase.html(phrases, markup);
        return points.isEmpty()
                ? html
                : points.stream()
                        .map(point -> "<li>" + point.html(markup) + "</li>\n")
                        .collect(Collectors.joining("", html + "\n<ul>\n", "</ul>\n"));
    }

    /** Returns self-contained Markdown that renders the same, with links adjusted by {@code markup}. */
    public String markdown(Markup markup) {
        return Phrase.markdown(phrases, markup)
                + points.stream()
                        .map(point -> "\n" + MarkdownText.hanging("- ", point.markdown(markup)))
                        .collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inline inline && source.equals(inline.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}

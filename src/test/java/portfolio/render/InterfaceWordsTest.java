package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.evidence.Evidence;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.model.Background;
import portfolio.model.Channel;
import portfolio.model.Labels;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.output.ArtefactCache;
import portfolio.output.SiteFile;
import portfolio.output.SitePictures;
import portfolio.resume.Documents;
import portfolio.site.Card;
import portfolio.site.Pages;
import portfolio.site.address.ResumePaths;
import portfolio.source.Url;
import portfolio.variant.Tailored;

/**
 * Visitors see words of the content and words of the wording, and no others: with numbers in place of the wording, all
 * words are of the content.
 */
class InterfaceWordsTest {

    /** The links and the marks of footnotes in Markdown, and addresses in texts. */
    private static final Pattern ADDRESS = Pattern.compile("]\\([^)]*\\)|\\[\\^[^]]*]|https?://\\S+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    private static final List<String> ATTRIBUTES =
            List.of("aria-label", "aria-description", "title", "alt", "placeholder", "content");

    /** Elements whose attributes, beside those in the body, are shown to people. */
    private static final String SHOWN = "body *, link[title], meta[name=description], meta[property=og:title],"
            + " meta[property=og:description], meta[property=og:image:alt], bookmark";

    /** Words that a format defines: a heading of {@code llms.txt} and the media types in it. */
    private static final Set<String> OF_FORMATS =
            Set.of("Optional", "application", "pdf", "text", "plain", "markdown", "json", "vcard");

    /** Parts of the site's own addresses, which redirect pages show. */
    private static final Set<String> OF_ADDRESSES =
            Set.of("projects", "technologies", "concepts", "resume", "txt", "md");

    private static final List<String> KEYS = Arrays.stream(Labels.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static List<Path> contentFolders() {
        return TestSite.contentFolders();
    }

    @ParameterizedTest
    @MethodSource("contentFolders")
    void everyWordIsContent(Path folder) {
        TestSite site = TestSite.of(folder);
        Set<String> known = new TreeSet<>(OF_FORMATS);
        known.addAll(OF_ADDRESSES);
        addWords(site.portfolio(), known);

        List<String> texts = texts(marked(site.portfolio()), site.evidence(), site.pictures());

        assertThat(texts).contains(mark("skip"));
        assertThat(texts.stream().flatMap(text -> strange(text, known)).distinct())
                .isEmpty();
    }

    /** Returns the text of all pages, documents and share cards. */
    private static List<String> texts(Portfolio portfolio, Evidence evidence, SitePictures pictures) {
        RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(TestSite.CACHE));
        SiteRenderer renderer =
                new SiteRenderer(portfolio, evidence, Tailored.all(portfolio, evidence), pictures, context, false);
        Pages pages = renderer.pages();
        List<String> texts = new ArrayList<>();
        Stream.of(
                        renderer.html(),
                        renderer.moved(),
                        Documents.resume(portfolio, evidence, pages, ResumePaths.SITE),
                        Documents.ofSite(portfolio, evidence, pages))
                .flatMap(files -> files)
                .forEach(file -> texts.addAll(shown(file)));
        DocumentDesign design = DocumentDesign.load(portfolio.profile().accent());
        texts.addAll(shown(
                Jsoup.parse(ResumeSheet.of(pages.document(), design, context).xhtml())));
        pages.cards().values().forEach(card -> texts.addAll(shown(card.get())));
        return texts;
    }

    private static List<String> shown(SiteFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (file.path().endsWith(".html")) {
            return shown(Jsoup.parse(text));
        }
        boolean isText = file.path().endsWith(".txt") && !file.path().equals("robots.txt");
        return isText || file.path().endsWith(".md") ? text.lines().toList() : List.of();
    }

    private static List<String> shown(Document page) {
        List<String> texts = new ArrayList<>(List.of(page.title()));
        page.select("style, script, svg").remove();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text.text());
            }
        });
        for (Element element : page.select(SHOWN)) {
            ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr).forEach(texts::add);
        }
        page.select("bookmark").forEach(bookmark -> texts.add(bookmark.attr("name")));
        return texts;
    }

    private static List<String> shown(Card card) {
        return Stream.of(
                        Stream.of(card.folio(), card.title(), card.footStart(), card.alt()),
                        Stream.ofNullable(card.deck()),
                        card.evidence().stream(),
                        card.footEnd().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> strange(String text, Set<String> known) {
        return words(ADDRESS.matcher(text).replaceAll(" "))
                .filter(word -> !known.contains(word) && !isPartOfAny(word, known))
                .map(word -> word + " in: " + text);
    }

    /** Returns whether a word is part of a known one, in scripts without spaces, where lines break anywhere. */
    private static boolean isPartOfAny(String word, Set<String> known) {
        boolean hasNoSpaces = word.codePoints().anyMatch(Character::isIdeographic)
                || Character.UnicodeBlock.HIRAGANA.equals(Character.UnicodeBlock.of(word.codePointAt(0)));
        return hasNoSpaces && known.stream().anyMatch(whole -> whole.contains(word));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** Adds the words of all texts in a record, except those of the interface. */
    private static void addWords(@Nullable Object value, Set<String> words) {
        if (value instanceof List<?> list) {
            list.forEach(entry -> addWords(entry, words));
        } else if (value instanceof Background background) {
            background.all().forEach(entry -> addWords(entry, words));
        } else if (value instanceof Inline text) {
            words(text.source() + " " + text.plain()).forEach(words::add);
        } else if (value instanceof Prose text) {
            words(text.source() + " " + String.join(" ", text.paragraphs())).forEach(words::add);
        } else if (value instanceof Record record && !(value instanceof Labels)) {
            if (record instanceof Channel channel) {
                channel.address().map(Url::shown).ifPresent(shown -> addWords(shown, words));
            }
            Arrays.stream(record.getClass().getRecordComponents())
                    .forEach(component -> addWords(value(component, record), words));
        } else if (value instanceof String text) {
            words(text).forEach(words::add);
        }
    }

    private static Portfolio marked(Portfolio portfolio) {
        return with(portfolio, (name, value) -> value instanceof Profile profile ? marked(profile) : value);
    }

    private static Profile marked(Profile profile) {
        return with(
                profile,
                (name, value) -> value instanceof Labels labels ? with(labels, InterfaceWordsTest::mark) : value);
    }

    /** Returns a number for a word, such as {@code #12}. */
    private static String mark(String key) {
        return "#" + KEYS.indexOf(key);
    }

    /** Returns a number for a word, followed by its placeholders, so that their values are shown. */
    private static @Nullable Object mark(String key, @Nullable Object word) {
        if (key.equals("months")) {
            return IntStream.rangeClosed(1, 12).mapToObj(month -> "#" + month).toList();
        }
        if (key.equals("language") || !(word instanceof String text)) {
            return word;
        }
        String simple = text.replaceAll("\\{\\w+, plural,(?:[^{}]|\\{[^{}]*})*}", "");
        return mark(key)
                + PLACEHOLDER.matcher(simple).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** Returns a record with other components. */
    private static <T extends Record> T with(T record, BiFunction<String, @Nullable Object, @Nullable Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @SuppressWarnings("unchecked")
            T changed = (T) record.getClass()
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> change.apply(component.getName(), value(component, record)))
                            .toArray());
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

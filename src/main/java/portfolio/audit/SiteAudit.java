package portfolio.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import portfolio.content.Content;
import portfolio.json.JsonFile;
import portfolio.json.JsonNode;
import portfolio.markdown.MarkdownText;
import portfolio.markdown.Prose;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.output.ChecksumManifest;
import portfolio.output.Site;
import portfolio.pdf.PdfLines;
import portfolio.pdf.PdfText;
import portfolio.site.address.SitePath;
import portfolio.source.InvalidValue;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.variant.Tailored;

/**
 * Reads a finished site back and fails the build if a format disagrees with the content, or if a file contains
 * something that is not public.
 */
public final class SiteAudit {

    /** The version of the audit in the cache key. Increment it whenever the same site may get a different verdict. */
    private static final String AUDITOR = "audit-7";

    /** Matches where a Markdown document can be split without changing the meaning of its parts. */
    private static final Pattern MARKDOWN_PART = Pattern.compile("\n\n(?=\\S)|\n(?=- )");

    private final Site site;
    private final Map<Integer, String> standIns;
    private final List<Part> parts = new ArrayList<>();

    /** A part of the audit. Several are checked at a time. */
    @FunctionalInterface
    private interface Part {

        /**
         * Returns an error for everything that is missing, different or not public.
         *
         * @throws IOException if a PDF of the site cannot be read
         */
        List<Problem> check() throws IOException;

        /** Runs the check in a stream. */
        default List<Problem> checked() {
            try {
                return check();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SiteAudit(Site site, Map<Integer, String> standIns) {
        this.site = site;
        this.standIns = standIns;
    }

    /**
     * Checks a site. A passed check is cached, so a site that has not changed is not checked again.
     *
     * @param manifest the SHA-256 of each file
     * @param drawn supplies the texts drawn in images, by the name of the image in messages; called only if the check
     *     is not cached
     * @param standIns the replacements that the PDF shows for code points its fonts lack
     * @param cache the cache of verdicts
     * @throws ProblemException with an error at the source location of everything that is missing, different or not
     *     public
     * @throws IOException if a PDF of the site cannot be read
     */
    public static void check(
            Site site,
            ChecksumManifest manifest,
            Content content,
            List<Tailored> variants,
            Supplier<Map<String, String>> drawn,
            Map<Integer, String> standIns,
            ArtefactCache cache)
            throws IOException {
        cache.get(new CacheKey(AUDITOR, key(manifest, content)), () -> {
            SiteAudit audit = new SiteAudit(site, standIns);
            audit.checkAll(content, variants, drawn.get());
            return AUDITOR.getBytes(StandardCharsets.UTF_8);
        });
    }

    private void checkAll(Content content, List<Tailored> variants, Map<String, String> drawn) throws IOException {
        Causes causes = new Causes(content);
        Portfolio portfolio = content.portfolio();
        Places places = Places.of(content.sourceMap());
        List<List<Claim>> claims = ExpectedTexts.of(portfolio, places);
        parts.add(() -> PolicyAudit.of(site, causes));
        parts.add(() -> resume(claims, portfolio, places));
        parts.add(() -> home(portfolio, places));
        for (Project project : portfolio.projects()) {
            List<List<Claim>> pictures = PictureClaims.of(project, places);
            if (!pictures.isEmpty()) {
                SitePath path = SitePath.of(project);
                parts.add(() -> pictures(path, parsed(path), pictures));
            }
        }
        addDocuments("", claims, portfolio, places);
        for (Tailored variant : variants) {
            SitePath path = SitePath.of(variant.variant());
            Places place = Places.all(content.sourceMap().place(variant.variant()));
            List<List<Claim>> own = ExpectedTexts.of(variant.portfolio(), place);
            parts.add(() -> missing(path, parsed(path), "main", own));
            addDocuments("variants/" + variant.variant().slug() + "/", own, variant.portfolio(), place);
        }
        parts.add(() -> PictureLeaks.of(site, causes));
        parts.add(() -> new Privacy(portfolio.profile(), content.sourceMap()).check(site, drawn));
        Problems found = new Problems();
        try {
            found.addAll(parts.parallelStream()
                    .flatMap(part -> part.checked().stream())
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        found.throwIfErrors();
    }

    private void addDocuments(String folder, List<List<Claim>> claims, Portfolio portfolio, Places places) {
        String text = folder + "resume.txt";
        List<List<Claim>> pictures = PictureClaims.ofDocument(portfolio, places);
        parts.add(() -> new TextAgreement(text, text(text)).checkAll(claims, pictures));
        String markdown = folder + "resume.md";
        parts.add(() -> new TextAgreement(markdown, unmarked(text(markdown))).checkAll(claims, pictures));
        String pdf = folder + "resume.pdf";
        parts.add(() -> new TextAgreement(pdf, String.join("\n", PdfText.bodies(bytes(pdf)))).check(onPaper(claims)));
        parts.add(() -> {
            ParserView view = ParserView.of(PdfLines.of(bytes(pdf)));
            return new ParserAgreement(pdf, portfolio, places, this::onPaper).check(view);
        });
        String json = folder + "resume.json";
        parts.add(() -> JsonResumeAgreement.check(json, json(json, text(json)), portfolio, places));
    }

    private List<Problem> resume(List<List<Claim>> claims, Portfolio portfolio, Places places) {
        Document page = parsed(SitePath.RESUME);
        List<Problem> problems = new ArrayList<>(missing(SitePath.RESUME, page, "main", claims));
        problems.addAll(person(SitePath.RESUME, page, portfolio, places));
        return problems;
    }

    private List<Problem> home(Portfolio portfolio, Places places) {
        Document page = parsed(SitePath.HOME);
        List<Problem> problems = new ArrayList<>();
        for (String section : portfolio.profile().sections().shown()) {
            List<List<Claim>> claims = ExpectedTexts.ofSection(section, portfolio, places);
            problems.addAll(missing(SitePath.HOME, page, "#" + section, claims));
        }
        problems.addAll(pictures(SitePath.HOME, page, PictureClaims.ofHome(portfolio, places)));
        problems.addAll(person(SitePath.HOME, page, portfolio, places));
        return problems;
    }

    private static List<Problem> pictures(SitePath path, Document page, List<List<Claim>> claims) {
        return new TextAgreement(path.file(), PictureClaims.shownOn(page)).check(claims);
    }

    private Document parsed(SitePath page) {
        return Jsoup.parse(text(page.file()));
    }

    /** @param parts a CSS selector for the elements that contain the claims */
    private static List<Problem> missing(SitePath path, Document page, String parts, List<List<Claim>> claims) {
        String said = page.select(parts).stream().map(Element::wholeText).collect(Collectors.joining("\n"));
        return new TextAgreement(path.file(), said).check(claims);
    }

    private static List<Problem> person(SitePath path, Document page, Portfolio portfolio, Places places) {
        List<Problem> problems = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode data = json(path.file(), script.data());
            problems.addAll(LinkedDataAgreement.check(path.file(), data, portfolio, places));
        }
        return problems;
    }

    /** Returns the claims with the characters that the PDF shows. */
    private List<List<Claim>> onPaper(List<List<Claim>> claims) {
        return claims.stream()
                .map(group -> group.stream()
                        .map(claim -> new Claim(claim.what(), onPaper(claim.text()), claim.place()))
                        .toList())
                .toList();
    }

    private String onPaper(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(character -> shown.append(standIns.getOrDefault(character, Character.toString(character))));
        return shown.toString();
    }

    /**
     * Returns the text of a Markdown document without its markup. Parsed in parts, since the parser refuses long texts.
     */
    private static String unmarked(String markdown) {
        return MARKDOWN_PART
                .splitAsStream(MarkdownText.withPlainNotes(markdown))
                .map(SiteAudit::unmarkedPart)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the text of a part. A part that is too long to be parsed keeps its markup; its claims can still be found
     * in it.
     */
    private static String unmarkedPart(String part) {
        try {
            return Prose.parse(part).plain();
        } catch (InvalidValue e) {
            return part;
        }
    }

    private static JsonNode json(String name, String text) {
        return JsonFile.read(new SourceFile(name, text));
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        byte[] bytes = site.files().get(path);
        if (bytes == null) {
            throw new UncheckedIOException(new IOException("the site has no " + path));
        }
        return bytes;
    }

    /**
     * Returns the cache key: the version of the audit, the address of the site, the texts of the content and the
     * manifest. The texts are used as they are, because turning the parsed records into a string would be the slowest
     * part of a build that finds everything in the cache.
     */
    private static String key(ChecksumManifest manifest, Content content) {
        String url = content.portfolio().profile().url().value();
        StringBuilder key =
                new StringBuilder(AUDITOR).append(' ').append(url).append(' ').append(content.drafts());
        content.texts()
                .forEach((name, text) ->
                        key.append('\n').append(name).append('\n').append(text));
        return key.append('\n').append(manifest.text()).toString();
    }
}

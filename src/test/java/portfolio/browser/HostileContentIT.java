package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import portfolio.fuzz.HostileContent;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;
import portfolio.site.check.BuiltSite;
import portfolio.source.ProblemException;
import tools.jackson.databind.json.JsonMapper;

/** Checks in a browser that hostile content runs no code and causes no requests to other hosts. */
class HostileContentIT {

    private static final int TURNS = 4;
    private static final int MOST_ROUNDS = 20;

    /** Returns the effects that a text had on the page, one line each. */
    private static final String DONE = """
            const done = [];
            if ('__xss' in window) done.push('a script ran');
            if (!location.href.startsWith(arguments[0])) done.push('the page went to ' + location.href);
            if (document.title.replace(/[^a-z0-9]/gi, '') !== arguments[1]) done.push('the title became ' + document.title);
            if (document.querySelectorAll('script:not([type="application/ld+json"])').length > 1) done.push('a script is there');
            for (const found of document.querySelectorAll(
                'iframe, object, embed, img, video, audio, marquee, form, button, base, template, noscript, math, details, body svg script'))
              done.push('an element: ' + found.outerHTML);
            for (const element of document.querySelectorAll('*'))
              for (const attribute of element.attributes) {
                if (attribute.name.startsWith('on')) done.push('a handler: ' + attribute.name);
                if (!['content', 'aria-label'].includes(attribute.name) && /^\\s*(javascript|data|vbscript|blob|file):/i.test(attribute.value)) done.push(attribute.name + '=' + attribute.value);
              }
            return done""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder;

    @Test
    void nothingOfWhatIsWrittenRuns() throws IOException {
        int vectors = HostileContent.vectors().size();
        List<String> faults = new ArrayList<>();
        int pages = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            BuiltSite site = build(new HostileContent(turn * vectors / TURNS, vectors), folder.resolve("turn-" + turn));
            checkPdf(Objects.requireNonNull(site.files().get("resume.pdf")), faults);
            try (Host host = new Host(site.files())) {
                for (String path : site.pages().keySet()) {
                    visit(host, site, path, faults);
                    pages++;
                }
            }
        }

        System.out.println("Hostile content: " + pages + " pages opened in a browser, " + faults.size() + " faults.");
        assertThat(faults).isEmpty();
    }

    private static void visit(Host host, BuiltSite site, String path, List<String> faults) {
        BROWSER.log("browser");
        BROWSER.log("performance");
        BROWSER.open(host.url(path));
        BROWSER.evaluate(
                "for (const link of document.querySelectorAll('a[href]')) link.dispatchEvent(new Event('mouseover'))");
        BROWSER.list(DONE, host.url(path), site.page(path).title().replaceAll("[^A-Za-z0-9]", ""))
                .forEach(fault -> faults.add(path + ": " + fault));
        BROWSER.log("browser").stream()
                .filter(line -> !line.contains("404 (Not Found)"))
                .forEach(line -> faults.add(path + " says on the console: " + line));
        BROWSER.log("performance").stream()
                .map(HostileContentIT::requested)
                .filter(url -> !url.isEmpty() && !url.startsWith(host.url("/")))
                .forEach(url -> faults.add(path + " asks for " + url));
    }

    /** Returns the URL if the event is a request. */
    private static String requested(String event) {
        var message = JsonMapper.shared().readTree(event).path("message");
        return message.path("method").asString("").equals("Network.requestWillBeSent")
                ? message.path("params").path("request").path("url").asString("")
                : "";
    }

    private static BuiltSite build(HostileContent content, Path place) throws IOException {
        BuildOptions options =
                new BuildOptions(place.resolve("content"), place.resolve("site"), null, false, place.resolve("cache"));
        Files.createDirectories(place);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            content.write(options.content());
            try {
                SiteBuild.run(options);
                return BuiltSite.in(options.output());
            } catch (ProblemException problems) {
                content.giveWay(problems.problems());
            }
        }
        throw new AssertionError("even what is harmless is refused");
    }

    /** Checks that the actions of the PDF only open web, mail and telephone links. */
    private static void checkPdf(byte[] pdf, List<String> faults) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    check(dictionary, faults);
                }
            }
        }
    }

    private static void check(COSDictionary dictionary, List<String> faults) {
        for (String name : List.of("JS", "JavaScript", "AA", "OpenAction", "EmbeddedFiles", "Launch")) {
            if (dictionary.containsKey(COSName.getPDFName(name))) {
                faults.add("resume.pdf has " + name);
            }
        }
        String uri = dictionary.getString(COSName.URI);
        if (uri != null && !uri.toLowerCase(Locale.ROOT).matches("(https?://|mailto:|tel:).*")) {
            faults.add("resume.pdf leads to " + uri);
        }
        for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSDictionary inner && inner != dictionary) {
                check(inner, faults);
            }
        }
    }
}

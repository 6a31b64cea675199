package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.output.Site;
import portfolio.source.Problem;

@Soak
final class PolicyAuditTest {

    private static final TestSite SHIPPED = TestSite.of(TestSite.SHIPPED);
    private static final Site SITE = SHIPPED.files();

    static List<Path> contentFolders() {
        return TestSite.contentFolders();
    }

    @ParameterizedTest
    @MethodSource("contentFolders")
    void everyPageOfEverySiteKeepsToItsPolicy(Path content) {
        TestSite test = TestSite.of(content);
        Site site = test.rendered(Path.of("target/portfolio-cache"));

        assertThat(PolicyAudit.of(site, new Causes(test.content()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                   | blocks an inline script
            <style>p { color: red }</style>                             | blocks an inline style
            <p style="color: red">Red</p>                               | blocks the attribute 'style'
            <p onclick="alert(1)">Click</p>                             | blocks the attribute 'onclick'
            <a href=" JavaScript:alert(1)">Click</a>                    | blocks the address in 'href'
            <img src="https://elsewhere.example.org/a.png" alt="">      | blocks the img 'https://elsewhere.example.org/a.png'
            <img src="data:image/png;base64,AAAA" alt="">               | blocks the img 'data:image/png;base64,AAAA'
            <script src="//elsewhere.example.org/a.js"></script>        | blocks the script '//elsewhere.example.org/a.js'
            <script src="own.js"></script>                              | blocks the script 'own.js'
            <link rel="stylesheet" href="own.css">                      | blocks the link 'own.css'
            <iframe src="other/"></iframe>                              | blocks the iframe 'other/'
            <object data="a.pdf"></object>                              | blocks the object ''
            <video src="a.mp4"></video>                                 | blocks the video 'a.mp4'
            <form action="send"></form>                                 | blocks the form ''
            """)
    void whatThePolicyWouldBlockIsAnError(String element, String message) {
        assertThat(messages(html -> html.replace("</main>", element + "</main>")))
                .singleElement()
                .asString()
                .startsWith("on /, its own content security policy ")
                .endsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "default-src &#39;none&#39;, default-src *",
        "default-src &#39;none&#39;, default-src &#39;self&#39;",
        "style-src, style-src &#39;unsafe-inline&#39;",
        "script-src, script-src https:",
        "img-src &#39;self&#39;, img-src data:"
    })
    void aLoosePolicyIsAnError(String policy, String loose) {
        assertThat(messages(html -> html.replace(policy, loose)))
                .anySatisfy(message -> assertThat(message).contains("the content security policy is too permissive"));
    }

    @Test
    void aPageWithoutAPolicyOrWithOneThatComesTooLateIsAnError() {
        String meta = "(?s)<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
        String missing = "on /, exactly one content security policy is required before the first style, script or link";

        assertThat(messages(html -> html.replaceFirst(meta, ""))).containsExactly(missing);
        assertThat(messages(html -> html.replaceFirst(meta, "<style>p{}</style>$0")))
                .containsExactly(missing);
        assertThat(messages(html -> html.replaceFirst(meta, "$0$0"))).containsExactly(missing);
    }

    private static List<String> messages(UnaryOperator<String> change) {
        String html = new String(SITE.files().get("index.html"), StandardCharsets.UTF_8);
        String changed = change.apply(html);
        assertThat(changed).isNotEqualTo(html);
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("index.html", changed.getBytes(StandardCharsets.UTF_8)));
        return PolicyAudit.of(Site.of(TestSite.files(files)), new Causes(SHIPPED.content())).stream()
                .map(Problem::message)
                .toList();
    }
}

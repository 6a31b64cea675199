package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.model.Channel;
import portfolio.output.Site;
import portfolio.resume.Documents;
import portfolio.site.address.ResumePaths;

/** Checks that links and data contain URLs in ASCII only, while the visible text keeps letters beyond ASCII. */
class LettersInAddressesTest {

    private static final String[] FILES = {
        "site.yaml", """
                name: Ida Ødegård
                role: Engineer
                url: https://ødegård.example/
                homepage: https://ødegård.example/om/
                introduction: "See [the köln page](https://köln.example/straße?q=ü)."
                contact:
                - {label: E-mail, url: "mailto:Ida <ida@ødegård.example>?subject=Hei på deg"}
                - {label: Telephone, url: "tel:+47 555 01 000"}
                - {label: Code, url: "HTTPS://Köln.example/ida ødegård"}
                hosting: {domain: ødegård.example}
                """,
        "about.md", "Write to <ida@köln.example>, or see https://köln.example/größe and <https://köln.example/über>.\n",
        "experience/a.yaml", "company: Køl\nurl: https://køl.example/é\nroles:\n- {title: Engineer, start: 2020}\n"
    };

    @TempDir
    private Path folder;

    private final TestSite site = TestSite.with(FILES);

    private String document(String file) {
        byte[] bytes = Site.of(Documents.ofSite(site.portfolio(), site.evidence(), site.pages()))
                .bytes(file)
                .orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void linksAreAscii() {
        for (String page : List.of("/", "/resume/")) {
            assertThat(site.page(page).select("[href], [content^=http]"))
                    .extracting(element -> element.attr(element.hasAttr("href") ? "href" : "content"))
                    .anyMatch(href -> href.contains("xn--kln-sna.example"))
                    .allMatch(href -> href.matches("[!-~]*"));
            for (Element data : site.page(page).select("script[type=application/ld+json]")) {
                assertThat(data.data())
                        .contains(
                                "\"email\":\"ida@xn--degrd-ora3k.example\"",
                                "https://xn--kln-sna.example/ida%20%C3%B8deg%C3%A5rd")
                        .doesNotContain("subject");
            }
        }
    }

    @Test
    void peopleReadLetters() {
        assertThat(site.page("/resume/").text())
                .contains("ida@ødegård.example", "+47 555 01 000", "köln.example/ida%20ødegård")
                .doesNotContain("xn--", "subject");
        assertThat(site.portfolio().profile().hosting().domain()).hasToString("xn--degrd-ora3k.example");
    }

    @Test
    void theContactCardIsAscii() {
        assertThat(document("contact.vcf").replace("\r\n ", ""))
                .contains(
                        "EMAIL:ida@xn--degrd-ora3k.example",
                        "TEL;VALUE=uri:tel:+4755501000",
                        "URL:https://xn--kln-sna.example/ida%20%C3%B8deg%C3%A5rd");
    }

    @Test
    void theResumeOfTheSiteIsImportedWithoutARemark() throws IOException {
        byte[] json = Site.of(Documents.resume(site.portfolio(), site.evidence(), site.pages(), ResumePaths.SITE))
                .bytes(ResumePaths.SITE.json().file())
                .orElseThrow();
        Path file = Files.write(folder.resolve("resume.json"), json);
        Path content = folder.resolve("content");

        ImportReport report = ResumeImport.run(file, content, ImportOptions.DEFAULT);

        assertThat(report.remarks()).noneMatch(remark -> remark.pointer().startsWith("/basics/"));
        List<Channel> contact = TestSite.of(content).portfolio().profile().contact();
        assertThat(contact).extracting(Channel::shown).contains("ida@ødegård.example", "+47 555 01 000");
        assertThat(contact).extracting(Channel::url).contains("https://xn--kln-sna.example/ida%20%C3%B8deg%C3%A5rd");
    }

    @Test
    void theSiteMapIsAscii() {
        Site files = site.files();

        assertThat(new String(Objects.requireNonNull(files.files().get("sitemap.xml")), StandardCharsets.UTF_8))
                .contains("https://xn--degrd-ora3k.example/")
                .matches("[\\n -~]*");
    }
}

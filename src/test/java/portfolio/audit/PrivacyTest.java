package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.ProblemText;

class PrivacyTest {

    private static final String SITE = """
            role: Engineer
            address: {street: 12 Harbour Street, postalCode: "20170", city: Riverside, visibility: private}
            contact:
              - {label: E-mail, url: "mailto:ada@example.org", visibility: private}
              - {label: Telephone, url: "tel:+15550100123", text: +1 555 0100 123, visibility: private}
              - {label: Code, url: "https://code.example.org/ada-l", username: ada-l, visibility: private}
              - {label: Second, url: "mailto:public@example.org"}
            """;

    @TempDir
    private Path folder;

    private Content content;

    @BeforeEach
    void read() throws IOException {
        content = read(SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to ada@example.org",
                "ADA@Example.ORG",
                "ada&#64;example.org",
                "ada&commat;example.org",
                "mailto:ada%40example.org",
                "{\"email\": \"ada\\u0040example.org\"}",
                "EMAIL:ada@exa\r\n mple.org",
                "call 1 555 0100 123",
                "call 1-(555)-0100-123!",
                "tel:15550100123",
                "12 Harbour\n Street",
                "12&nbsp;Harbour Street",
                "VA 20170",
                "https://www.code.example.org/ada-l/",
                "see code.example.org/ada-l",
                "@ada-l"
            })
    void whatIsPrivateIsFoundHoweverItIsWritten(String text) throws IOException {
        assertThat(check(Map.of("resume.txt", text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"public@example.org", "ada", "example.org", "Riverside", "115550100123", "155501001234", "20171"
            })
    void whatOnlyLooksLikeItIsNot(String text) throws IOException {
        assertThat(check(Map.of("resume.txt", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "resume.json", "contact.vcf", "favicon.svg", "assets/card.png", "404.html"})
    void everyFileIsSearched(String path) throws IOException {
        List<Problem> problems = check(Map.of(path, "...ada@example.org..."));

        assertThat(problems).extracting(ProblemText::of).containsExactly("""
                        content/site.yaml:4:64: error: this contact is private, but stands in %s
                          4 | … {label: E-mail, url: "mailto:ada@example.org", visibility: private}
                            |                                                              ^^^^^^^
                          hint: take it out of the text it is written in, or change its visibility; nothing was published""".formatted(path));
    }

    @Test
    void whatIsDrawnInAPictureIsSearched() throws IOException {
        assertThat(new Privacy(content.portfolio().profile(), content.origins())
                        .check(new Site(new TreeMap<>()), Map.of("the card of /", "12 Harbour Street")))
                .extracting(Problem::message)
                .containsExactly("this address is private, but stands in the card of /");
    }

    @Test
    void whatIsForThePdfMayStandThereAndNowhereElse() throws IOException {
        content = read("role: Engineer\ncontact: [{label: E-mail, url: 'mailto:ada@example.org', visibility: pdf}]\n");
        byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/documents/mail.pdf"));

        assertThat(checkBytes("resume.pdf", pdf)).isEmpty();
        assertThat(checkBytes("resume.txt", "ada@example.org".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void whatIsPrivateIsFoundInAPdf() throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/documents/mail.pdf"));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("ada@example.org");
        assertThat(checkBytes("resume.pdf", pdf)).isNotEmpty();
    }

    private Content read(String site) throws IOException {
        Path root = Files.createDirectories(folder.resolve("content"));
        Files.writeString(root.resolve("site.yaml"), site);
        return ContentFolder.read(root, false);
    }

    private List<Problem> check(Map<String, String> texts) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return check(new Site(files));
    }

    private List<Problem> checkBytes(String path, byte[] bytes) throws IOException {
        return check(new Site(new TreeMap<>(Map.of(path, bytes))));
    }

    private List<Problem> check(Site site) throws IOException {
        return new Privacy(content.portfolio().profile(), content.origins()).check(site, Map.of());
    }
}

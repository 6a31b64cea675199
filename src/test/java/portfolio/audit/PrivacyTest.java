package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.TestSite;
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

    /** A profile whose private values must not occur in the texts below. */
    private static final String ANOTHER = """
            role: Engineer
            address: {street: Müllerstraße 12, postalCode: "13353", city: Berlin, visibility: private}
            contact:
              - {label: Telephone, url: "tel:+49301234567", visibility: private}
              - {label: E-mail, url: "mailto:ada.king@mail.example.org", visibility: private}
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
    @ValueSource(
            strings = {
                "+49 30 1234567",
                "+49301234567",
                "0049 30 1234567",
                "011 49 30 1234567",
                "+49 (0)30 1234567",
                "+49 (0) 30 / 123 45 67",
                "030 1234567",
                "(030) 1234567",
                "030/1234567",
                "030-123-4567",
                "030\u20131234567",
                "030 \u2014 1234567",
                "030.123.45.67",
                "0 30 12 34 56 7",
                "30 1234567",
                "030\u00a01234567",
                "030\u202f123\u202f4567",
                "030\u2011123\u20114567",
                "030, 1234567",
                "030·123·4567",
                "030_1234567",
                "030 | 123 | 4567",
                "0\uff130\uff11\uff12\uff13\uff14\uff15\uff16\uff17",
                "\uff0b\uff14\uff19 \uff13\uff10 \uff11\uff12\uff13\uff14\uff15\uff16\uff17",
                "\u0660\u0663\u0660 \u0661\u0662\u0663\u0664\u0665\u0666\u0667",
                "\u06f0\u06f3\u06f0 \u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7",
                "\u0966\u0969\u0966 \u0967\u0968\u0969\u096a\u096b\u096c\u096d",
                "0\u20e330\ufe0f\u20e3 1\ufe0f\u20e3234567",
                "030\u200b123\u200b4567",
                "030\u2060123\ufeff4567",
                "03\u00ad0 123\u00ad4567",
                "030&#8203;1234567",
                "030&nbsp;1234567",
                "&#48;&#51;&#48; 1234567",
                "030%201234567",
                "\\u0030\\u0033\\u0030 1234567",
                "<b>030</b> <i>1234567</i>",
                "03<em>0</em>1234<span class=\"a1\">567</span>",
                "030<!-- 99 -->1234567",
                "&lt;b&gt;030&lt;/b&gt; 1234567",
                "**030** _123_ `4567`",
                "[030](https://example.org/1) 1234567",
                "<td>030</td><td>123</td>\n      <td>4567</td>",
                "| Call | 030 | 1234567 |",
                "- 030\n- 123\n- 4567",
                "1. 030\n2. 123\n3. 4567",
                "<ul>\n  <li>030</li>\n  <li>1234567</li>\n</ul>",
                "[\"030\", \"123\", \"4567\"]",
                "In 2019 call 030 1234567, or 2020",
                "https://wa.me/49301234567",
            })
    void aTelephoneNumberIsFound(String text) throws IOException {
        assertFoundEverywhere(text, "contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.king@mail.example.org",
                "ADA.KING@MAIL.EXAMPLE.ORG",
                "ada.king [at] mail.example.org",
                "ada.king(at)mail.example.org",
                "ada.king {at} mail.example.org",
                "ada.king <at> mail.example.org",
                "ada.king at mail dot example dot org",
                "ada dot king at mail dot example dot org",
                "ada[dot]king[at]mail[dot]example[dot]org",
                "ada (dot) king (at) mail (dot) example (dot) org",
                "ada.king (ät) mail (Punkt) example (Punkt) org",
                "ada-dot-king-at-mail-dot-example-dot-org",
                "ada.king @ mail.example.org",
                "ada . king @ mail . example . org",
                "ada.king\uff20mail.example.org",
                "ada.king@mail\u3002example\u3002org",
                "ada\u200b.king\u200b@mail.example.org",
                "ada.*king*@**mail**.example.org",
                "ad**a.king@ma**il.example.org",
                "ada.<em>king</em>@mail.<b>exam</b>ple.org",
                "ada.king&#x40;mail.example.org",
                "ada.king%2540mail.example.org",
                "mailto:ada.king%40mail.example.org?subject=a",
                "ada.king\\@mail.example.org",
                "| ada.king | @mail.example.org |",
                "<td>ada.king</td><td>@mail.example.org</td>",
                "ada.king@mail.exam\nple.org",
                "a d a . k i n g @ m a i l . e x a m p l e . o r g",
            })
    void anAddressForMailIsFound(String text) throws IOException {
        assertFoundEverywhere(text, "contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müllerstraße 12",
                "müllerstrasse 12",
                "Muellerstr. 12",
                "MÜLLERSTR.12",
                "12, Müllerstraße",
                "12 Müllerstraße",
                "Müllerstraße, 12",
                "Müllerstraße Nr. 12",
                "Müllerstraße-12",
                "https://maps.example.org/?q=M%C3%BCllerstra%C3%9Fe+12",
                "https://maps.example.org/Müllerstraße_12,Berlin",
                "/places/mullerstrasse-12/",
                "/places/muellerstrasse12",
                "M&uuml;llerstra&szlig;e&nbsp;12",
                "Mu\u0308llerstraße 12",
                "<b>Müller</b>straße <i>12</i>",
                "Müller\u00adstraße 12",
                "D-13353 Berlin",
                "Berlin (13353)",
                "berlin-13353",
                "133 53 Berlin",
                "\uff11\uff13\uff13\uff15\uff13 Berlin",
                "133\u200b53",
            })
    void anAddressIsFound(String text) throws IOException {
        assertFoundEverywhere(text, "address");
    }

    @ParameterizedTest
    @CsvSource({
        "SW1A 1AA, Write to SW1A1AA",
        "SW1A 1AA, /sw1a-1aa/",
        "SW1A1AA, SW1A 1AA",
        "1234 AB, 1234AB",
        "100-0001, 1000001",
        "00-950, 00950",
        "8001, 8001 Zurich",
        "8001, Zurich 8001",
        "8001, CH-8001",
    })
    void aPostalCodeIsFoundInItsOwnGroups(String code, String text) throws IOException {
        content = read("role: Engineer\naddress: {postalCode: \"" + code + "\", city: Zurich, visibility: private}\n");

        assertFoundEverywhere(text, "address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 2019 to 2023, 8001 meetings in 12 offices",
                "In Zurich since 2001",
                "30 years, 1,234,567 users and 49.30 euros",
                "13,353 users, 13 353 users, 13.353 users, 1.13353 s",
                "133530 and 213353 parcels",
                "https://doi.org/10.1000/182.133.53",
                "version 4.9.30.123, then 4567",
                "ISBN 978-3-16-148410-0",
                "0301234568, 10301234567, 03012345670",
                "030 1234567890",
                "1 2 3 4 5 6 7 8 9",
                "030 was the area code when 1234567 people called",
                "2024-01-03 01:23:45",
                "#03a123 #4567ab",
                "M30 12 34L56 78Z",
                "ada.king@example.org, king@mail.example.org, xada.king@mail.example.org",
                "ada king works at mail, for example",
                "Müllerstraße 13, Müllerstraße 112, 12 Müller",
                "The Müllerstraße has 4 theatres; 12 of us went",
                "12 projects on Kafka, Berlin",
                "card-3f13353a.png",
            })
    void ordinaryTextsPass(String text) throws IOException {
        content = read(ANOTHER);
        assertThat(check(everywhere(text))).extracting(Problem::message).isEmpty();
        content = read("role: Engineer\naddress: {postalCode: \"8001\", city: Zurich, visibility: private}\n");
        assertThat(check(everywhere(text))).extracting(Problem::message).isEmpty();
    }

    @Test
    void aNumberIsFoundWithTheCodeOfACountryThatTheContentDoesNotSay() throws IOException {
        content = read("role: Engineer\ncontact: [{label: Call, text: 030 1234567, url: \"tel:0301234567\","
                + " visibility: private}]\n");

        assertFoundEverywhere("+49 30 1234567", "contact");
        assertFoundEverywhere("+49 (0)30 1234567", "contact");
        assertFoundEverywhere("030-1234567", "contact");
    }

    @Test
    void aNumberOfAMessengerIsFoundAsATelephoneNumber() throws IOException {
        content = read(
                "role: Engineer\ncontact: [{label: W, url: \"https://wa.me/49301234567\", visibility: private}]\n");

        assertFoundEverywhere("030 1234567", "contact");
    }

    @Test
    @Soak
    void aLongTextIsSearchedInTimeThatGrowsWithItsLength() throws IOException {
        content = read(ANOTHER);
        String hostile = "030 123456 ada.king@mail.example 12 Müller 1335 <b <!-- [a]( 3 0 1 2 3 4 5 6 ".repeat(20_000);

        assertTimeout(Duration.ofSeconds(20), () -> check(Map.of("resume.md", hostile)));
    }

    private void assertFoundEverywhere(String text, String what) throws IOException {
        if (content.portfolio().profile().contact().size() == 4) {
            content = read(ANOTHER);
        }
        for (Map.Entry<String, String> file : everywhere(text).entrySet()) {
            assertThat(check(Map.of(file.getKey(), file.getValue())))
                    .as(file.getKey())
                    .extracting(Problem::message)
                    .contains("this " + what + " has 'visibility: private', but it appears in " + file.getKey());
        }
    }

    /** Returns a file of each format that is searched, with the text in the middle. */
    private static Map<String, String> everywhere(String text) {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", "<!DOCTYPE html><p>Some words</p>\n<p>" + text + "</p>\n<p>More words</p>");
        files.put("resume.txt", "Some words\n\n" + text + "\n\nMore words");
        files.put("resume.md", "# Words\n\n" + text + "\n\nMore words");
        files.put("llms.txt", "> Words\n\n" + text + "\n");
        files.put("resume.json", "{\"summary\": \"Some words\", \"text\": \"Words: " + text + "\"}");
        files.put("contact.vcf", "BEGIN:VCARD\r\nNOTE:Words\\, " + text + "\r\nEND:VCARD\r\n");
        files.put("favicon.svg", "<svg viewBox=\"0 0 9 9\"><text>" + text + "</text></svg>");
        files.put("sitemap.xml", "<urlset><url><loc>" + text + "</loc></url></urlset>");
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "resume.json", "contact.vcf", "favicon.svg", "assets/card.png", "404.html"})
    void everyFileIsSearched(String path) throws IOException {
        List<Problem> problems = check(Map.of(path, "...ada@example.org..."));

        assertThat(problems).extracting(ProblemText::of).containsExactly("""
                        content/site.yaml:4:64: error: this contact has 'visibility: private', but it appears in %s
                          4 | … {label: E-mail, url: "mailto:ada@example.org", visibility: private}
                            |                                                              ^^^^^^^
                          hint: remove it from the text that contains it, or change its 'visibility'""".formatted(path));
    }

    @Test
    void whatIsDrawnInAPictureIsSearched() throws IOException {
        assertThat(new Privacy(content.portfolio().profile(), content.sourceMap())
                        .check(Site.EMPTY, Map.of("the card of /", "12 Harbour Street")))
                .extracting(Problem::message)
                .containsExactly("this address has 'visibility: private', but it appears in the card of /");
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

    /** A street of one word and one digit is found as itself, and not in whatever has that digit. */
    @Test
    void aStreetOfOneWordIsFoundOnlyAsAWhole() throws IOException {
        content = read(SITE.replace("12 Harbour Street", "Hauptstraße 4"));

        assertThat(check(Map.of("a.html", "<p>Hauptstraße 4</p>"))).isNotEmpty();
        assertThat(check(Map.of("a.html", "<p>4 - 4 ... 4 , , 4</p>"))).isEmpty();
        assertThat(checkBytes("a.woff2", new byte[] {'w', 0, '4', 0, 0, (byte) 0xFF, '4', 0, 1}))
                .isEmpty();
    }

    private Content read(String site) throws IOException {
        Path root = Files.createDirectories(folder.resolve("content"));
        Files.writeString(root.resolve("site.yaml"), site);
        return ContentFolder.read(root, false);
    }

    private List<Problem> check(Map<String, String> texts) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return check(Site.of(TestSite.files(files)));
    }

    private List<Problem> checkBytes(String path, byte[] bytes) throws IOException {
        return check(Site.of(TestSite.files(Map.of(path, bytes))));
    }

    private List<Problem> check(Site site) throws IOException {
        return new Privacy(content.portfolio().profile(), content.sourceMap()).check(site, Map.of());
    }
}

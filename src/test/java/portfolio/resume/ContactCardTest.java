package portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.ImageType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.picture.PictureMetadata;
import portfolio.picture.TestPictures;
import portfolio.site.address.SitePath;

class ContactCardTest {

    @TempDir
    private Path folder;

    private static String card(String... filesAndTexts) {
        return card(TestSite.with(filesAndTexts));
    }

    /** Returns the card as it is published; empty if there is none. */
    private static String card(TestSite site) {
        return Documents.ofSite(site.portfolio(), site.evidence(), site.pages())
                .filter(file -> file.path().equals(SitePath.CONTACT_CARD.file()))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(String... filesAndTexts) {
        return List.of(card(filesAndTexts).replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsParted() {
        for (String letter : List.of("a", "é", "字", "🚀")) {
            for (int padding = 0; padding < 8; padding++) {
                String role = "x".repeat(padding) + letter.repeat(120);
                String card = card("site.yaml", "role: " + role + "\ncontact:\n- url: tel:+1\n");

                assertThat(card.split("\r\n"))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                        .noneMatch(line -> line.contains("\ufffd"));
                assertThat(card.replace("\r\n ", "")).contains("\r\nTITLE:" + role + "\r\n");
            }
        }
    }

    @Test
    void aLineOfExactly75OctetsIsNotFolded() {
        String role = "x".repeat(75 - "TITLE:".length());

        assertThat(card("site.yaml", "role: " + role + "\ncontact:\n- url: tel:+1\n"))
                .contains("\r\nTITLE:" + role + "\r\n");
    }

    @Test
    void whatHasAMeaningInTextIsEscaped() {
        assertThat(lines("site.yaml", "role: \"a,b;c\\\\d\\ne:f\"\ncontact:\n- url: mailto:a@b.example\n"))
                .contains("TITLE:a\\,b\\;c\\\\d\\ne:f");
    }

    @Test
    void aMailboxIsDecodedAndAnAddressStaysAsItIs() {
        assertThat(lines("site.yaml", """
                        role: Engineer
                        contact:
                        - url: mailto:a%2Bb%C3%A9@c.example?subject=d
                        - url: tel:+1-555;ext=2
                        - url: https://e.example/?f,g
                        """))
                .contains("EMAIL:a+bé@c.example", "TEL;VALUE=uri:tel:+1-555;ext=2", "URL:https://e.example/?f,g");
    }

    @Test
    void aNameWithoutAnAddressNeedsItsService() {
        assertThat(lines("site.yaml", "role: Engineer\ncontact:\n- {label: 'a \"b\" ^', username: c}\n- username: d\n"))
                .contains("SOCIALPROFILE;SERVICE-TYPE=\"a ^'b^' ^^\";VALUE=text:c")
                .noneMatch(line -> line.endsWith(":d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "Ada", "Dr. Anna van der Berg, PhD", "Mary O'Neil, Jr.", "山田太郎"})
    void anotherReaderUnderstandsTheCard(String name) {
        String card = card(
                "site.yaml",
                "name: \"" + name + "\"\nrole: Engineer\naddress: {city: Oslo}\ncontact:\n"
                        + "- {label: E-mail, url: 'mailto:a@b.example'}\n- {label: Telephone, url: 'tel:+15550100'}\n"
                        + "- {label: Site, url: 'https://e.example/'}\n");
        VCard read = read(card);

        VCard older = Ezvcard.parse(
                        Ezvcard.write(read).version(VCardVersion.V3_0).go())
                .first();
        assertThat(older.validate(VCardVersion.V3_0).toString()).isEmpty();
        assertThat(older.getStructuredName()).isEqualTo(read.getStructuredName());
        assertThat(read.getFormattedName().getValue()).isEqualTo(name);
        assertThat(read.getStructuredName()).isNotNull();
    }

    @Test
    void aPhotographInTheContentIsPartOfTheCard() throws IOException {
        String card = card(withPhotograph(TestPictures.telltaleJpeg(900, 1200)));

        VCard read = read(card);
        byte[] jpeg = read.getPhotos().get(0).getData();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(read.getPhotos().get(0).getContentType()).isEqualTo(ImageType.JPEG);
        assertThat(shown.getWidth()).isEqualTo(240);
        assertThat(shown.getHeight()).isEqualTo(320);
        assertThat(PictureMetadata.find(jpeg)).isEmpty();
        assertThat(card).hasSizeLessThan(40_000);
        assertThat(card.split("\r\n")).allMatch(line -> line.length() <= 75);
        VCard older = Ezvcard.parse(
                        Ezvcard.write(read).version(VCardVersion.V3_0).go())
                .first();
        assertThat(older.validate(VCardVersion.V3_0).toString()).isEmpty();
        assertThat(older.getPhotos().get(0).getData()).isEqualTo(jpeg);
    }

    @Test
    void aDrawingIsNamedByItsAddress() throws IOException {
        byte[] drawing = TestPictures.svg(80, 100, "<rect width=\"80\" height=\"100\"/>");

        assertThat(read(card(withPhotograph(drawing))).getPhotos().get(0).getUrl())
                .matches("https://ada\\.example/assets/pictures/me-[0-9a-f]{10}\\.svg");
    }

    @Test
    void anAddressElsewhereIsOnlyNamed() {
        String card = card("site.yaml", "role: A\nimage: https://e.example/me.jpg\ncontact:\n- url: tel:+1\n");

        assertThat(card).contains("\r\nPHOTO:https://e.example/me.jpg\r\n");
    }

    private TestSite withPhotograph(byte[] picture) throws IOException {
        String name = picture[0] == '<' ? "me.svg" : "me.jpg";
        Files.write(folder.resolve(name), picture);
        Files.writeString(
                folder.resolve("site.yaml"),
                "name: Ada Example\nrole: Engineer\nurl: https://ada.example/\nimage: " + name
                        + "\nimageAlt: Ada at a desk\ncontact:\n- url: tel:+1\n");
        return TestSite.of(folder);
    }

    /** Returns the card as another program reads it, which has nothing to warn about. */
    private static VCard read(String card) {
        List<String> warnings = new ArrayList<>();
        VCard read;
        try (VCardReader reader = new VCardReader(card)) {
            read = reader.readNext();
            reader.getWarnings().forEach(warning -> warnings.add(warning.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(warnings).isEmpty();
        assertThat(read.validate(VCardVersion.V4_0).toString()).isEmpty();
        return read;
    }

    @Test
    void theNameIsInParts() {
        assertThat(lines("site.yaml", "name: Dr. Anna van der Berg\ncontact:\n- url: tel:+1\n"))
                .contains("N:van der Berg;Anna;;Dr.;");
        assertThat(lines("site.yaml", "name: Nagy Anna\nfamilyName: Nagy\ncontact:\n- url: tel:+1\n"))
                .contains("N:Nagy;Anna;;;");
        assertThat(lines("site.yaml", "role: Engineer\ncontact:\n- url: tel:+1\n"))
                .noneMatch(line -> line.startsWith("N:"));
    }

    @Test
    void onlyThePresentEmployerIsNamed() {
        String past = "company: Past\nroles:\n- {title: A, start: 2001, end: 2002}\n";
        String present = "company: Present, Inc.\nroles:\n- {title: B, start: 2003, end: present}\n";

        assertThat(lines(
                        "site.yaml",
                        "role: Engineer\ncontact:\n- url: tel:+1\n",
                        "experience/a.yaml",
                        past,
                        "experience/b.yaml",
                        present))
                .contains("ORG:Present\\, Inc.")
                .noneMatch(line -> line.contains("Past"));
    }

    @Test
    void withoutAnythingThatEverybodyMaySeeThereIsNoCard() {
        assertThat(card("site.yaml", "role: Engineer\n")).isEmpty();
        assertThat(card("site.yaml", "role: Engineer\ncontact:\n- {url: 'tel:+1', visibility: pdf}\n"))
                .isEmpty();
        assertThat(card("site.yaml", "role: Engineer\naddress: {city: Oslo, visibility: private}\n"))
                .isEmpty();
        assertThat(card("site.yaml", "role: Engineer\naddress: {city: Oslo}\n")).contains("ADR:;;;Oslo;;;\r\n");
    }

    @Test
    void whatNotEverybodyMaySeeIsNotInIt() {
        String card = card("site.yaml", """
                role: Engineer
                contact:
                - url: tel:+1
                - {url: 'tel:+2', visibility: pdf}
                - {url: 'tel:+3', visibility: private}
                """);

        assertThat(card).contains("tel:+1").doesNotContain("+2").doesNotContain("+3");
    }
}

package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which drawings are published, and as what. */
final class SvgPictureTest {

    private static final String START =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 30\">";

    @Test
    void aDrawingKeepsWhatItShows() {
        SvgPicture picture = read(START + """

                  <title>Flow &amp; "more"</title>
                  <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                  <g fill="url(#g)" transform="scale(2)">
                    <path d="M0 0
                      H9"/>
                    <text x="1" y="2"> a <tspan font-weight="700">b</tspan> </text>
                    <use xlink:href="#g"/>
                  </g>
                </svg>
                """);

        assertThat(picture.text())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\" width=\"40\" height=\"30\">"
                        + "<title>Flow &amp; \"more\"</title>"
                        + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
                        + "<g fill=\"url(#g)\" transform=\"scale(2)\"><path d=\"M0 0       H9\"/>"
                        + "<text x=\"1\" y=\"2\"> a <tspan font-weight=\"700\">b</tspan> </text>"
                        + "<use href=\"#g\"/></g></svg>\n");
        assertThat(read(picture.text())).as("cleaning again changes nothing").isEqualTo(picture);
    }

    @Test
    void dataOfEditorsIsLeftOut() {
        String text = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!-- Drawn by X -->\n"
                + "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'"
                + " xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' sodipodi:docname='secret.svg'"
                + " width='4' height='3' inkscape:version='1.2' class='x' data-name='y' version='1.1'>"
                + "<sodipodi:namedview id='base'><inkscape:grid/></sodipodi:namedview>"
                + "<svg:metadata><rdf:RDF xmlns:rdf='urn:x'>secret</rdf:RDF></svg:metadata>"
                + "<svg:rect width='1' height='1' inkscape:label='l'/></svg:svg>";

        assertThat(read(text).text())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\" version=\"1.1\""
                        + " viewBox=\"0 0 4 3\"><rect width=\"1\" height=\"1\"/></svg>\n");
        assertThat(PictureMetadata.find(bytes(text))).containsExactly(PictureMetadata.COMMENT, PictureMetadata.EDITOR);
        assertThat(PictureMetadata.find(bytes(read(text).text()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "viewBox='0 0 40 30', 40, 30",
        "'viewBox=\"-5,-5 40.4 30.6\"', 40, 31",
        "'width=\"80\" viewBox=\"0 0 40 30\"', 80, 60",
        "'height=\"15px\" viewBox=\"0 0 40 30\"', 20, 15",
        "'width=\"100%\" height=\"100%\" viewBox=\"0 0 40 30\"', 40, 30",
        "'width=\"1in\" height=\"25.4mm\"', 96, 96",
        "'width=\"72pt\" height=\"6pc\"', 96, 96",
        "'width=\"2.54cm\" height=\".5\"', 96, 1"
    })
    void theSizeComesFromTheDrawing(String attributes, int width, int height) {
        PictureHeader header = Picture.read(bytes("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"))
                .header();

        assertThat(header).isEqualTo(new PictureHeader(PictureFormat.SVG, width, height, 1, false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "width='40'",
                "width='100%' height='100%'",
                "viewBox='0 0 0 0'",
                "viewBox='0 0 40'",
                "viewBox='a b c d'",
                "width='1e9' height='1e9'",
                "width='-4' height='3'",
                "width='NaN' height='3'"
            })
    void aDrawingWithoutASizeIsRefused(String attributes) {
        assertFault(
                "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>",
                "the size of the drawing is missing or not usable",
                "add viewBox");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <script> is not allowed in a drawing | remove it",
                "<style>path{}</style> | <style> is not allowed in a drawing | as attributes",
                "<foreignObject/> | <foreignObject> is not allowed in a drawing | PNG",
                "<image href='a.png'/> | <image> is not allowed in a drawing | publish that picture on its own",
                "<a href='https://example.com'><path/></a> | <a> is not allowed in a drawing | remove the link",
                "<animate attributeName='x'/> | <animate> is not allowed in a drawing | remove the animation",
                "<set attributeName='href' to='x'/> | <set> is not allowed in a drawing | remove the animation",
                "<handler/> | <handler> is not allowed in a drawing | remove it",
                "<div xmlns='http://www.w3.org/1999/xhtml'/> | <div> is not allowed in a drawing | remove it",
                "<path xmlns=''/> | <path> is not allowed in a drawing | remove it",
                "<path style='fill: red; x: y'/> | the attribute style is not allowed in a drawing | fill=\"red\"",
                "<path onclick='x()'/> | the attribute onclick runs a script | remove it",
                "<path ONLOAD='x()'/> | the attribute ONLOAD runs a script | remove it",
                "<path invented='x'/> | the attribute invented of <path> is not allowed | remove it",
                "<use href='other.svg#a'/> | refers to 'other.svg#a', outside itself | #shape",
                "<use xlink:href='https://example.com/#a'/> | refers to 'https://example.com/#a' | #shape",
                "<use href='data:image/png;base64,AAAA'/> | refers to 'data:image/png;base64,AAAA' | #shape",
                "<use href='javascript:x()'/> | refers to 'javascript:x()' | #shape",
                "<path fill='url(https://example.com/a)'/> | refers to 'https://example.com/a' | #shape",
                "<path fill='URL(\"a.svg#b\")'/> | refers to 'a.svg#b' | #shape",
                "<path fill='url(#a) url(b'/> | the reference in fill has no end | #shape",
                "<path fill='\\75rl(b)'/> | the attribute fill contains a backslash | remove it",
                "<path filter='url(#f) url( x.svg#f )'/> | refers to 'x.svg#f' | #shape",
                "<?xml-stylesheet href='a.css'?> | a style sheet is not allowed | as attributes",
                "<path>&entity;</path> | not well-formed XML | save it again",
                "<path> | not well-formed XML | save it again"
            })
    void whatDoesMoreThanDrawIsRefused(String inside, String message, String hint) {
        assertFault(START + inside + "</svg>", message, hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            })
    void aDocumentTypeIsRefused(String type) {
        assertFault(type + START + "</svg>", "<!DOCTYPE> is not allowed in a drawing", "delete it");
        assertFault(type + START + "<text>&a;&x;</text></svg>", "<!DOCTYPE> is not allowed in a drawing", "delete it");
    }

    @Test
    void everyFaultHasItsPlace() {
        String text = START
                + "\r\n  <g>\n    <script/>\n    <path d='M0 0'\n      style='a:b' onload='x'/>\n  </g><style/></svg>";

        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(fault -> fault.message() + " " + fault.line() + ":" + fault.column())
                        .containsExactly(
                                "<script> is not allowed in a drawing 3:5",
                                "the attribute style is not allowed in a drawing 5:7",
                                "the attribute onload runs a script 5:19",
                                "<style> is not allowed in a drawing 6:7"));
    }

    @Test
    void brokenXmlHasItsPlace() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> read(START + "\n<g>\n</path></svg>"))
                .satisfies(e -> assertThat(e.faults())
                        .hasSize(1)
                        .first()
                        .satisfies(fault -> assertThat(fault.line()).isEqualTo(3)));
    }

    @Test
    void usesOfUsesMayNotAddUp() {
        StringBuilder bomb = new StringBuilder(START).append("<g id='a0'><path/><path/></g>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
        }
        assertFault(bomb + "</svg>", "more than 100000 elements", "PNG");
        assertFault(START + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>", "100000", "PNG");
        assertFault(START + "<use id='a' href='#a'/></svg>", "more than 100000 elements", "PNG");
        assertThat(read(START + "<use href='#a'/><use href='#none'/><path id='a'/></svg>")
                        .width())
                .isEqualTo(40);
    }

    @Test
    void deepNestingIsRefused() {
        assertFault(
                START + "<g>".repeat(1000) + "</g>".repeat(1000) + "</svg>", "nested more than 200 deep", "ungroup");
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] latin = Samples.latin(START + "<text>\u00e9</text></svg>");
        byte[] declared = Samples.latin("<?xml version='1.0' encoding='ISO-8859-1'?>" + START + "</svg>");

        for (byte[] file : List.of(latin, declared)) {
            assertThatExceptionOfType(PictureException.class)
                    .isThrownBy(() -> SvgPicture.read(file))
                    .satisfies(e -> assertThat(e.hint()).isEqualTo("save it in UTF-8"));
        }
        assertThat(SvgPicture.read(bytes("\ufeff" + START + "<text>\u00e9</text></svg>"))
                        .text())
                .contains("<text>\u00e9</text>");
    }

    @Test
    void aLargeDrawingIsRefused() {
        assertFault(START + " ".repeat(1_000_000) + "</svg>", "the file has 2 MB, more than the 1 MB", "simplify");
    }

    @Test
    void theFirstElementIsADrawing() {
        assertFault("<svg viewBox='0 0 1 1'/>", "does not start with <svg xmlns", "add xmlns");
        assertFault("<html><svg/></html>", "does not start with <svg xmlns", "export");
    }

    private static void assertFault(String text, String message, String hint) {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> {
                    assertThat(e.faults().get(0).message()).contains(message);
                    assertThat(e.hint()).contains(hint);
                });
    }

    private static SvgPicture read(String text) {
        return SvgPicture.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

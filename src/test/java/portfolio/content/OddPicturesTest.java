package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.model.PictureFile;
import portfolio.picture.TestPictures;

/** Tests pictures that cannot be shown, and those with odd names. The files are made by the tests. */
@Timeout(30)
class OddPicturesTest {

    private static final String PLACE = "content/projects/ledger.md:4:13: error: ";

    @TempDir
    private Path temporary;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        write("site.yaml", """
                role: Engineer
                headline: Queues and ledgers
                url: https://ada.example.org/
                contact:
                  - {label: E-mail, url: 'mailto:ada@example.org'}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no picture    | flow.png  | the file is not a picture or video | use JPEG, PNG, WebP, GIF, AVIF or SVG, or a short MP4 or WebM
            empty         | flow.png  | the file is empty                  | copy or export it again
            cut off       | flow.jpg  | the file is cut off                | copy or export it again
            cut off       | flow.png  | the file is cut off                | copy or export it again
            PNG           | flow.jpg  | the file is a PNG, but its name ends in .jpg | rename it to flow.png
            JPEG          | flow.png  | the file is a JPEG, but its name ends in .png | rename it to flow.jpg
            JPEG          | flow      | the file is a JPEG                 | rename it to flow.jpg
            bomb          | flow.png  | the picture has 400 megapixels, more than the 100 that are read | resize it to 4000 pixels in width
            no pixels     | flow.png  | the picture has no pixels          | export it again
            large         | flow.jpg  | the file has 200 MB, more than the 50 MB that are read | export it smaller
            PDF           | flow.pdf  | the file is a PDF, which browsers do not show | export it as JPEG, PNG or WebP
            HEIC          | flow.heic | the file is a HEIC photo, which browsers do not show | export it as JPEG, PNG or WebP
            """)
    void aFileThatCannotBeShownIsToldWhereItIsNamed(String kind, String name, String message, String hint)
            throws IOException {
        switch (kind) {
            case "large" -> {
                write(name, TestPictures.jpeg(40, 30, 1));
                try (RandomAccessFile file =
                        new RandomAccessFile(content.resolve("projects/" + name).toFile(), "rw")) {
                    file.setLength(200_000_000);
                }
            }
            case "no picture" -> write(name, bytes("Not a picture.\n"));
            case "empty" -> write(name, new byte[0]);
            case "cut off" -> {
                byte[] whole = name.endsWith("jpg") ? TestPictures.jpeg(400, 300, 1) : TestPictures.png(400, 300);
                write(name, Arrays.copyOf(whole, whole.length / 2));
            }
            case "PNG" -> write(name, TestPictures.png(40, 30));
            case "JPEG" -> write(name, TestPictures.jpeg(40, 30, 1));
            case "bomb" -> write(name, TestPictures.emptyPng(20_000, 20_000));
            case "no pixels" -> write(name, TestPictures.emptyPng(0, 0));
            case "PDF" -> write(name, bytes("%PDF-1.7\n"));
            default -> write(name, bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        }

        assertThat(shown(name))
                .contains(PLACE + "'" + name + "' cannot be shown: " + message + "\n")
                .endsWith("\n  hint: " + hint + "\n")
                .doesNotContain(temporary.toString());
    }

    @Test
    void aFolderIsNoPicture() throws IOException {
        Files.createDirectories(content.resolve("projects/flow"));

        assertThat(shown("flow"))
                .contains(PLACE + "'flow' cannot be shown: this is a folder, not a picture\n")
                .contains("hint: name a file in it\n");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.write(temporary.resolve("secret.png"), TestPictures.png(40, 30));
        Files.createDirectories(content.resolve("projects"));
        Files.createSymbolicLink(content.resolve("projects/flow.png"), outside);

        assertThat(shown("flow.png")).isEqualTo(PLACE + """
                'projects/flow.png' is a link to a file outside the content folder
                  4 | ![A graph](<flow.png>)
                    |             ^^^^^^^^
                  hint: copy the file into the content folder
                """);
    }

    @Test
    void aLinkToNowhereIsToldAsSuch() throws IOException {
        Files.createDirectories(content.resolve("projects"));
        Files.createSymbolicLink(content.resolve("projects/flow.png"), temporary.resolve("nowhere.png"));

        assertThat(shown("flow.png")).contains("is a link to a file that does not exist\n");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        write("flow.png", TestPictures.png(40, 30));
        Files.createSymbolicLink(content.resolve("projects/other.png"), content.resolve("projects/flow.png"));

        assertThat(shown("other.png")).doesNotContain("error");
    }

    @Test
    void aFileWithoutPermissionIsToldAsSuch() throws IOException {
        write("flow.png", TestPictures.png(40, 30));
        assumeTrue(content.resolve("projects/flow.png").toFile().setReadable(false));
        assumeFalse(Files.isReadable(content.resolve("projects/flow.png")), "this user may read everything");

        assertThat(shown("flow.png"))
                .contains("cannot be shown: you do not have permission to read it\n")
                .doesNotContain(temporary.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow chart.png",
                "Flow.PNG",
                "Плата.png",
                "図.png",
                "a&b (1) #2 100%.png",
                "flow.dark.png",
                "ledger/deep/er/and/even/deeper/than/that/flow.png"
            })
    void oddNamesAreNamesOfFiles(String name) throws IOException {
        write(name, TestPictures.png(40, 30));

        assertThat(shown(name)).isEmpty();
        assertThat(ContentFolder.read(content, false).portfolio().pictures()).containsOnlyKeys("projects/" + name);
    }

    @Test
    void aNameWithAccentsIsFoundInBothFormsOfUnicode() throws IOException {
        String name = "Überblick.png";
        write(Normalizer.normalize(name, Normalizer.Form.NFD), TestPictures.png(40, 30));
        assertThat(shown(Normalizer.normalize(name, Normalizer.Form.NFC))).isEmpty();
        assertThat(shown(Normalizer.normalize(name, Normalizer.Form.NFD))).isEmpty();
    }

    @Test
    void twoNamesThatDifferInCaseAreTwoFiles() throws IOException {
        write("flow.png", TestPictures.png(40, 30));
        write("Flow.png", TestPictures.png(30, 40));
        assumeTrue(Files.size(content.resolve("projects/flow.png")) > 0
                && !Files.isSameFile(content.resolve("projects/flow.png"), content.resolve("projects/Flow.png")));
        text("![One](flow.png)\n![Two](Flow.png)\n");

        assertThat(Told.of(content)).isEmpty();
        assertThat(ContentFolder.read(content, false).portfolio().pictures().values())
                .extracting(PictureFile::width)
                .containsExactly(30, 40);
    }

    @Test
    void aNameInOtherCapitalsIsToldEvenWhereTheSystemWouldFindIt() throws IOException {
        write("Flow.PNG", TestPictures.png(40, 30));

        assertThat(shown("flow.png"))
                .contains("there is no file 'projects/flow.png'\n")
                .contains("hint: write 'Flow.PNG': capitals and small letters differ\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flow.png?raw=true | there is no file 'projects/flow.png?raw=true' | did you mean 'flow.png'?
            flow.jpg          | there is no file 'projects/flow.jpg'          | did you mean 'flow.png'?
            maps/flow.png     | there is no file 'projects/maps/flow.png'     | did you mean 'flow.png'?
            /flow.png         | the path of a picture cannot start with '/'   | write the path relative to this file: 'flow.png'
            ../../flow.png    | this path leads out of the content folder     | copy the picture into the content folder, and write its path relative to this file
            https://example.org/flow.png | pictures must be files in the content folder | save the picture in the content folder, and write its path
            data:image/png;base64,AAAA   | pictures must be files in the content folder | save the picture in the content folder, and write its path
            a%00.png          | there is no file 'projects/a\\u{0}.png'         | add the file, or correct the path: it starts at the folder of this file
            """)
    void aPathThatLeadsNowhereIsTold(String path, String message, String hint) throws IOException {
        write("flow.png", TestPictures.png(40, 30));

        assertThat(shown(path).lines().filter(line -> !line.matches(" +[0-9]* \\|.*")))
                .contains(PLACE + message, "  hint: " + hint);
    }

    @Test
    void aPictureThatIsSetAsideByItsNameIsNotShown() throws IOException {
        write("_flow.png", TestPictures.png(40, 30));

        assertThat(shown("_flow.png"))
                .contains(PLACE + "'_flow.png' is set aside by its name\n")
                .contains("hint: rename it so that it does not start with '_' or '.', nor end like a backup copy\n");
    }

    @Test
    void aDrawingIsToldWithItsOwnLines() throws IOException {
        write("flow.svg", TestPictures.svg(40, 30, "<script>1</script>\n<rect onclick=\"x()\"/>"));

        assertThat(shown("flow.svg"))
                .contains("content/projects/flow.svg:2:1: error: ")
                .contains("  2 | <script>1</script>\n")
                .contains("content/projects/flow.svg:3:7: error: ");
    }

    @Test
    void aFaultyPictureThatIsShownTwiceIsToldOnce() throws IOException {
        write("flow.png", bytes("No picture."));
        text("![One](flow.png)\n\nText.\n\n![Two](flow.png)\n");

        assertThat(Told.problems(content)).hasSize(1);
    }

    @Test
    void aVideoNeedsAPoster() throws IOException {
        write("demo.mp4", TestPictures.mp4());

        assertThat(shown("demo.mp4")).isEqualTo(PLACE + """
                the video 'demo.mp4' has no poster, the picture it shows until it plays
                  4 | ![A graph](<demo.mp4>)
                    |             ^^^^^^^^
                  hint: save a frame of it beside it as 'demo.poster.jpg', such as by: ffmpeg -i demo.mp4 -frames:v 1 demo.poster.jpg
                """);

        write("demo.poster.png", TestPictures.png(40, 30));

        assertThat(shown("demo.mp4")).isEmpty();
        PictureFile video = picture("projects/demo.mp4");
        assertThat(video.video()).isTrue();
        assertThat(video.poster()).isNotNull().extracting(PictureFile::path).isEqualTo("projects/demo.poster.png");
    }

    @Test
    void aVideoCannotBeACover() throws IOException {
        write("demo.mp4", TestPictures.mp4());
        write("demo.poster.png", TestPictures.png(40, 30));
        Files.writeString(
                content.resolve("projects/ledger.md"),
                "---\ntitle: Ledger\ncover: {file: demo.mp4, alt: A graph}\n---\nA book.\n");

        assertThat(Told.of(content))
                .startsWith("content/projects/ledger.md:3:15: error: a video cannot stand here\n")
                .contains("hint: name a picture, such as a frame of the video\n");
    }

    @Test
    void aTwinForDarkPagesIsFoundByItsName() throws IOException {
        write("flow.png", TestPictures.png(40, 30));
        write("flow.dark.png", TestPictures.png(80, 60));

        assertThat(shown("flow.png")).isEmpty();
        assertThat(picture("projects/flow.png").dark())
                .isNotNull()
                .extracting(PictureFile::width)
                .isEqualTo(80);

        write("flow.dark.png", TestPictures.png(60, 60));

        assertThat(shown("flow.png")).contains("warning: 'flow.dark.png' has other proportions than 'flow.png'\n");
    }

    @Test
    void filesThatNothingNamesAreKnown() throws IOException {
        for (String name : List.of("flow.png", "flow.dark.png", "old.png", "later.png", "ledger/map.jpg")) {
            write(name, name.endsWith("jpg") ? TestPictures.jpeg(40, 30, 1) : TestPictures.png(40, 30));
        }
        Files.writeString(
                content.resolve("projects/later.md"), "---\ntitle: Later\ndraft: true\n---\n![Later](later.png)\n");

        assertThat(shown("flow.png")).isEmpty();
        assertThat(ContentFolder.read(content, false).pictures().unused())
                .extracting(place -> place.name())
                .containsExactly("content/projects/ledger/map.jpg", "content/projects/old.png");
    }

    private PictureFile picture(String path) {
        return Objects.requireNonNull(
                ContentFolder.read(content, false).portfolio().pictures().get(path));
    }

    private String shown(String name) throws IOException {
        text("![A graph](<" + name.replace("<", "\\<") + ">)\n");
        return Told.of(content);
    }

    private void text(String text) throws IOException {
        Files.createDirectories(content.resolve("projects"));
        Files.writeString(content.resolve("projects/ledger.md"), "---\ntitle: Ledger\n---\n" + text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(content.resolve(name), text);
    }

    /** Writes a file next to the projects. */
    private void write(String name, byte[] bytes) throws IOException {
        Path file = content.resolve("projects").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

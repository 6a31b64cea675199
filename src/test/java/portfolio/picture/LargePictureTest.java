package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.picture.Renditions.Options;

/** Pictures that do not fit into memory several times. */
@Soak
final class LargePictureTest {

    /** 50 megapixels. */
    private static final int WIDTH = 8660;

    private static final int HEIGHT = 5774;

    @TempDir
    private Path folder;

    /** Makes the copies of the files that are named. Runs in a process of its own, with little memory. */
    public static void main(String[] files) throws IOException {
        int copies = List.of(files).parallelStream()
                .mapToInt(file -> Renditions.of(Picture.read(Picture.bytes(Path.of(file))), Options.USUAL)
                        .usual()
                        .size())
                .sum();
        System.out.println("copies: " + copies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "progressive", "png"})
    void fiftyMegapixelsNeedLittleMemory(String kind) throws IOException, InterruptedException {
        Pixels pixels = quadrants();
        byte[] file = switch (kind) {
            case "baseline" -> Samples.jpeg(pixels);
            case "progressive" -> Samples.progressiveJpeg(pixels);
            default -> Samples.png(pixels);
        };

        assertThat(copies(file, 1)).isEqualTo("copies: 5");
    }

    @Test
    void severalLargePicturesWaitForEachOther() throws IOException, InterruptedException {
        assertThat(copies(Samples.jpeg(quadrants()), 4)).isEqualTo("copies: 20");
    }

    @Test
    void aPictureOfSeveralStripsIsWhole() {
        // More rows than fit into a strip, and a strip that does not end at the middle.
        Pixels original = Samples.quadrants(4000, 9000);
        assertThat(PixelSource.stripRows(4000)).isEqualTo(8000);

        Picture picture = Picture.read(Samples.jpeg(original));
        Pixels small = Decoder.decode(
                picture,
                List.of(new PixelSize(40, 90)),
                decoded -> decoded.copies().get(0));

        for (int y = 0; y < 90; y++) {
            int color = small.argb(40 * y + 10);
            int expected = y < 45 ? Samples.RED : Samples.BLUE;
            if (y < 43 || y > 46) {
                assertThat(color >> 16 & 0xff)
                        .as("row %d", y)
                        .isBetween((expected >> 16 & 0xff) - 6, (expected >> 16 & 0xff) + 6);
            }
        }
    }

    private static Pixels quadrants() {
        return Samples.quadrants(WIDTH, HEIGHT);
    }

    private String copies(byte[] file, int times) throws IOException, InterruptedException {
        Path path = Files.write(folder.resolve("large"), file);
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargePictureTest.class.getName()));
        command.addAll(Collections.nCopies(times, path.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(output).lines().reduce((first, last) -> last).orElse("");
    }
}

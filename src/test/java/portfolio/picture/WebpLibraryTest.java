package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where libwebp is available, and what it is asked for. */
final class WebpLibraryTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /native/Linux/x86_64/libwebp-imageio.so",
        "Linux, aarch64, /native/Linux/aarch64/libwebp-imageio.so",
        "Mac OS X, x86_64, /native/Mac/x86_64/libwebp-imageio.dylib",
        "Mac OS X, aarch64, /native/Mac/aarch64/libwebp-imageio.dylib",
        "Windows 11, amd64, /native/Windows/x86_64/webp-imageio.dll"
    })
    void everyUsualSystemHasItsLibrary(String system, String processor, String resource) {
        assertThat(WebpLibrary.resource(system, processor)).isEqualTo(resource);
        assertThat(WebpLibrary.class.getResource(resource)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, aarch64", "Linux, riscv64", "FreeBSD, amd64", "'', ''"})
    void otherSystemsHaveNone(String system, String processor) {
        assertThat(WebpLibrary.resource(system, processor)).isNull();
        assertThat(WebpLibrary.load(system, processor).library()).isNull();
    }

    @Test
    void aLibraryOfAnotherSystemIsNotLoaded() {
        String other = System.getProperty("os.name").startsWith("Mac") ? "Linux" : "Mac OS X";

        assertThat(WebpLibrary.load(other, "aarch64").library()).isNull();
    }

    @Test
    void aPictureIsDecodedInStrips() {
        WebpLibrary library = Objects.requireNonNull(WebpLibrary.get());
        Pixels original = Samples.photo(30, 50, 1);
        byte[] webp = library.encode(original, true, 50, 3);

        int[] whole = library.decode(webp, 30, 50, 0, 50);
        int[] strip = library.decode(webp, 30, 50, 20, 14);

        assertThat(whole[30 * 20 + 7]).isEqualTo(original.argb(30 * 20 + 7));
        assertThat(strip).hasSize(30 * 14);
        for (int i = 0; i < strip.length; i++) {
            assertThat(strip[i]).isEqualTo(whole[30 * 20 + i]);
        }
    }
}

package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LazySiteTest {

    private final List<String> made = new CopyOnWriteArrayList<>();

    @Test
    void aFileIsMadeWhenItIsAskedForAndNoOtherIs() {
        LazySite site = LazySite.of(files("a.html", "b.html"));

        assertThat(site.paths()).containsExactly("a.html", "b.html");
        assertThat(made).isEmpty();
        assertThat(site.bytes("b.html")).hasValue(bytes("b.html"));
        assertThat(site.bytes("c.html")).isEmpty();
        assertThat(made).containsExactly("b.html");
    }

    @Test
    void theWholeSiteHasAllFilesAndMakesOnlyThoseThatAreNotYet() {
        LazySite site = LazySite.of(files("a.html", "b.html"));
        byte[] first = site.bytes("b.html").orElseThrow();

        Site whole = site.whole();

        assertThat(whole.files()).containsOnlyKeys("a.html", "b.html").containsEntry("b.html", first);
        assertThat(made).containsExactly("b.html", "a.html");
    }

    @Test
    void furtherFilesComeInThePlaceOfThoseOfTheSamePath() {
        LazySite site = LazySite.of(files("a.html", "b.html"));
        LazyFile other = new LazyFile("b.html", () -> bytes("other"));

        assertThat(site.with(Stream.of(other)).bytes("b.html")).hasValue(bytes("other"));
        assertThat(site.bytes("b.html")).hasValue(bytes("b.html"));
    }

    private Stream<LazyFile> files(String... paths) {
        return Arrays.stream(paths)
                .map(path -> new LazyFile(path, () -> {
                    made.add(path);
                    return bytes(path);
                }));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

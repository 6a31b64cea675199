package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArtefactCacheTest {

    @TempDir
    private Path folder;

    private final List<String> drawn = new ArrayList<>();

    @Test
    void aCardIsDrawnOnce() {
        assertThat(get(folder, "<svg/>")).isEqualTo("card of <svg/>");
        assertThat(get(folder, "<svg/>")).isEqualTo("card of <svg/>");

        assertThat(drawn).containsExactly("<svg/>");
    }

    @Test
    void anotherSvgIsAnotherCard() {
        get(folder, "<svg/>");

        assertThat(get(folder, "<svg></svg>")).isEqualTo("card of <svg></svg>");
    }

    @Test
    void theFolderIsMadeWhenItIsNeeded() {
        Path missing = folder.resolve("not/yet");

        get(missing, "<svg/>");

        assertThat(missing).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789012345678901234567890123456789"})
    void aDamagedCardIsDrawnAnew(String damaged) throws IOException {
        get(folder, "<svg/>");
        Files.writeString(kept(), damaged);

        assertThat(get(folder, "<svg/>")).isEqualTo("card of <svg/>");
        assertThat(get(folder, "<svg/>")).isEqualTo("card of <svg/>");
        assertThat(drawn).hasSize(2);
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        get(folder, "<svg/>");
        byte[] bytes = Files.readAllBytes(kept());
        bytes[bytes.length - 1]++;
        Files.write(kept(), bytes);

        assertThat(get(folder, "<svg/>")).isEqualTo("card of <svg/>");
    }

    @Test
    void anotherVersionOfTheMakerMakesItAgain() {
        ArtefactCache cache = new ArtefactCache(folder);
        cache.get(new CacheKey("card-1", "<svg/>"), () -> new byte[] {1});

        assertThat(cache.get(new CacheKey("card-2", "<svg/>"), () -> new byte[] {2}))
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "card", "card-", "card-0", "Card-1", "-1", "card 1"})
    void noKeyIsWithoutTheVersionOfItsMaker(String maker) {
        assertThatThrownBy(() -> new CacheKey(maker, "<svg/>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodyAskedForInThirtyDaysIsForgotten() throws IOException {
        get(folder, "old");
        Path old = kept();
        age(old, 31);
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
        age(foreign, 400);
        get(folder, "new");

        assertThat(old).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void whatIsAskedForIsNotForgotten() throws IOException {
        get(folder, "old");
        Path old = kept();
        age(old, 31);
        get(folder, "old");
        get(folder, "new");

        assertThat(old).exists();
        assertThat(drawn).containsExactly("old", "new");
    }

    private static void age(Path file, int days) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }

    @Test
    void nothingIsKeptWithoutAFolder() {
        get(null, "<svg/>");
        get(null, "<svg/>");

        assertThat(drawn).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(get(file.resolve("cache"), "<svg/>")).isEqualTo("card of <svg/>");
        assertThat(get(file.resolve("cache"), "<svg/>")).isEqualTo("card of <svg/>");
    }

    @Test
    void noDraftIsLeftBehind() throws IOException {
        get(folder, "<svg/>");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().asString().endsWith(".kept");
        }
    }

    private String get(@Nullable Path cache, String svg) {
        byte[] card = new ArtefactCache(cache).get(new CacheKey("card-1", svg), () -> {
            drawn.add(svg);
            return ("card of " + svg).getBytes(StandardCharsets.UTF_8);
        });
        return new String(card, StandardCharsets.UTF_8);
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}

package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
final class CacheFolderTest {

    @Test
    void itLiesWhereThePlatformKeepsCaches() {
        Map<String, String> xdg = Map.of("XDG_CACHE_HOME", "/var/cache/ada");

        assertThat(CacheFolder.ofPlatform(Map.of(), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.cache/portfolio"));
        assertThat(CacheFolder.ofPlatform(Map.of("HOME", "/tmp/ada"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/tmp/ada/.cache/portfolio"));
        assertThat(CacheFolder.ofPlatform(xdg, "Linux", "/home/ada")).isEqualTo(Path.of("/var/cache/ada/portfolio"));
        assertThat(CacheFolder.ofPlatform(xdg, "Mac OS X", "/Users/ada"))
                .isEqualTo(Path.of("/Users/ada/Library/Caches/portfolio"));
        assertThat(CacheFolder.ofPlatform(Map.of("LOCALAPPDATA", "/C/Users/ada/AppData/Local"), "Windows 11", ""))
                .isEqualTo(Path.of("/C/Users/ada/AppData/Local/portfolio/cache"));
    }

    @Test
    void nothingIsKeptWhereThePlatformDoesNotSay() {
        assertThat(CacheFolder.ofPlatform(Map.of(), "Linux", "?")).isNull();
        assertThat(CacheFolder.ofPlatform(Map.of("XDG_CACHE_HOME", "cache"), "Linux", ""))
                .isNull();
        assertThat(CacheFolder.ofPlatform(Map.of(), "Windows 11", "C:/Users/ada"))
                .isNull();
    }

    @Test
    void inThisRepositoryItIsInTarget() {
        assertThat(CacheFolder.find()).isEqualTo(Path.of("target/portfolio-cache"));
    }
}

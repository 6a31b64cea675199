package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;

class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a/b/c.html", ".nojekyll", "a/.b", "..a", "a..b", "a/...", "ä b.svg"})
    void aRelativePathIsAccepted(String path) {
        assertThat(new Site(new TreeMap<>(Map.of(path, new byte[1]))).files()).containsOnlyKeys(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/./b", "a/../b", "a/..", "a\\b", "a\0b"
            })
    void aPathThatLeavesTheSiteIsRefused(String path) {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of(path, new byte[1]));

        assertThatThrownBy(() -> new Site(files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + path + "' is not a path within the site");
    }

    @Test
    void nothingIsBothAFileAndAFolder() {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of("a/b", new byte[1], "a/b/c/d", new byte[1]));

        assertThatThrownBy(() -> new Site(files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a/b' is both a file and a folder");
    }

    @Test
    @Soak
    void aVeryLongPathIsChecked() {
        String path = "a/".repeat(20_000) + "b";

        assertThat(new Site(new TreeMap<>(Map.of(path, new byte[1]))).files()).containsOnlyKeys(path);
    }

    @Test
    void filesAreCounted() {
        Site site =
                new Site(new TreeMap<>(Map.of("a.html", new byte[2], "b/c.html", new byte[3], "d.css", new byte[5])));

        assertThat(site.pages()).isEqualTo(2);
        assertThat(site.size()).isEqualTo(10);
    }
}

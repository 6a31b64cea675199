package portfolio.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IgnoredNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".site.yaml.swp",
                ".site.yaml.swx",
                "site.yaml.swo",
                "4913",
                "site.yaml~",
                "#site.yaml#",
                ".#site.yaml",
                "site.yaml___jb_tmp___",
                "site.yaml___jb_old___",
                "site.yaml.bak",
                ".DS_Store",
                "_notes"
            })
    void whatEditorsAndOwnersPutAsideIsIgnored(String name) {
        assertThat(IgnoredNames.has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.yaml", "49130.md", "c#.md", "a__b.md", "projects"})
    void everythingElseIsContent(String name) {
        assertThat(IgnoredNames.has(name)).isFalse();
    }

    @Test
    void whatIsBelowAnIgnoredFolderIsIgnored() {
        assertThat(IgnoredNames.hasAny(Path.of("_notes", "a.md"))).isTrue();
        assertThat(IgnoredNames.hasAny(Path.of("projects", "a.md"))).isFalse();
    }
}

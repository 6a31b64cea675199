package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.TestSite;

/** Checks that the same content results in the same bytes. */
@Isolated("sets the locale and the time zone, which all threads share")
@Soak
class DeterminismTest {

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void anotherPlaceChangesNothing(Path content) {
        SortedMap<String, byte[]> here = TestSite.of(content).files().files();
        assertThat(here).isNotEmpty();
        // Turkish has special rules for the letter i, and Arabic has its own digits.
        for (String language : List.of("tr-TR", "ar-EG-u-nu-arab")) {
            SortedMap<String, byte[]> there = renderedIn(language, content);
            assertThat(there.keySet()).isEqualTo(here.keySet());
            assertThat(there)
                    .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(here.get(path)));
        }
    }

    private static SortedMap<String, byte[]> renderedIn(String language, Path content) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return TestSite.of(content).files().files();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

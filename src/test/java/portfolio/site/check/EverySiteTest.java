package portfolio.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.TestSite;

/** Checks that the rules hold for all content. */
@Soak
class EverySiteTest {

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    void everyRuleHolds(Path content) {
        BuiltSite site = BuiltSite.of(TestSite.of(content).files());
        Map<String, List<String>> faults = new TreeMap<>();
        Checks.ofEverySite().forEach((rule, check) -> faults.put(rule, check.on(site)));
        assertThat(faults).allSatisfy((rule, found) -> assertThat(found).isEmpty());
    }
}

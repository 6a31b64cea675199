package portfolio.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;

/** Checks that every rule detects the faults that it is meant to detect. */
class ChecksTest {

    private static final BuiltSite SOUND =
            BuiltSite.of(TestSite.of(TestSite.SHIPPED).files());

    @ParameterizedTest
    @MethodSource("portfolio.site.check.Damage#all")
    void aDamagedSiteBreaksTheRule(Damage damage) {
        SiteCheck check = Objects.requireNonNull(Checks.ofTheShippedSite().get(damage.rule()), damage.rule());
        assertThat(check.on(SOUND)).isEmpty();
        assertThat(check.on(damage.change().apply(SOUND))).isNotEmpty();
    }

    @Test
    void thereIsADamageForEveryRule() {
        assertThat(Checks.ofTheShippedSite().keySet())
                .isSubsetOf(Damage.all().map(Damage::rule).toList());
    }
}

package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;

/** Stylesheets and templates that change in a clone of this repository take effect without a build of the program. */
@DisabledOnOs(OS.WINDOWS)
final class DesignIT {

    private static final String TEMPLATE = "templates/page/not-found.jte";

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private String home = "";

    @Test
    void aChangeOfTheDesignTakesEffectAndAMistakeInATemplateIsNamedWithItsLine() throws Exception {
        Path checkout = folder.resolve("a checkout");
        RepositoryCopy.to(checkout);
        RepositoryCopy.leaveLittleContent(checkout);
        home = Jdk.withoutArchive(folder);
        // Nothing may be built.
        Files.delete(checkout.resolve("mvnw"));
        assertThat(launch(checkout).exitCode()).isZero();
        Path page = checkout.resolve("site-output/404.html");

        Files.writeString(checkout.resolve("assets/css/base.css"), "\n.mine{opacity:.5}\n", StandardOpenOption.APPEND);
        Ended styled = launch(checkout);
        assertThat(styled.exitCode()).as(styled.err()).isZero();
        assertThat(page).content().contains(".mine{opacity:.5}");
        String css = Files.readString(checkout.resolve("assets/css/base.css"));
        Files.writeString(checkout.resolve("assets/css/base.css"), css + ".x{color:theme(no-such)}\n");
        Ended unknown = launch(checkout);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err())
                .contains(
                        "assets/css/base.css:" + (css.lines().count() + 1)
                                + ":16: error: the stylesheet cannot be used: the theme has no value 'no-such'\n",
                        "  hint: ")
                .doesNotContain("bug");
        Files.writeString(checkout.resolve("assets/css/base.css"), css);

        Path template = checkout.resolve(TEMPLATE);
        String text = Files.readString(template);
        Files.writeString(template, text.replaceFirst("<h1>", "<h1 class=\"mine\">"));
        Ended templated = launch(checkout);
        assertThat(templated.exitCode()).as(templated.err()).isZero();
        assertThat(page).content().contains("<h1 class=\"mine\">");

        Files.writeString(template, text.replaceFirst("<h1>", "<h1>\\${page.nothing()}"));
        Ended wrong = launch(checkout);
        long line = text.substring(0, text.indexOf("<h1>")).lines().count() + 1;
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err())
                .contains(TEMPLATE + ":" + line + ":1: error: the template cannot be used: ", "Nothing was written")
                .doesNotContain("Generated.java");
        assertThat(page).content().contains("<h1 class=\"mine\">");
    }

    private Ended launch(Path checkout) throws Exception {
        return new Processes(logs)
                .start(checkout, Map.of("JAVA_HOME", home), List.of("./portfolio", "build", "--quiet"))
                .end();
    }
}

package portfolio.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accessibility rules of axe-core: all of them, of every level, but for those its makers call deprecated. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");

    /** One line for each element that breaks a rule. */
    private static final String RUN = """
            axe.run(document, {
              runOnly: axe.getRules().filter(rule => !rule.tags.includes('deprecated')).map(rule => rule.ruleId),
              resultTypes: ['violations']
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))""";

    private Axe() {}

    /** Puts the rules into the page that is open. */
    static void load(Browser browser) {
        browser.command("Runtime.evaluate", Map.of("expression", SCRIPT));
    }

    /** What breaks a rule on the page that is open. */
    static List<String> violations(Browser browser) {
        return browser.listPromised(RUN);
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream(resource), resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

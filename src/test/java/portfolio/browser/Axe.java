package portfolio.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accessibility rules of axe-core. All levels are enabled, but not the deprecated rules. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");

    /** Returns one line for each element that violates a rule. */
    private static final String RUN = """
            axe.run(document, {
              runOnly: axe.getRules().filter(rule => !rule.tags.includes('deprecated')).map(rule => rule.ruleId),
              resultTypes: ['violations']
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))""";

    private Axe() {}

    /** Loads axe-core into the open page. */
    static void load(Browser browser) {
        browser.command("Runtime.evaluate", Map.of("expression", SCRIPT));
    }

    /** Returns the violations on the open page. */
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

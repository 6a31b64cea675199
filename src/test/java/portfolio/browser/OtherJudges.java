package portfolio.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two more accessibility checkers, IBM Equal Access and HTML_CodeSniffer (WCAG 2 AAA), which find what axe does not.
 */
enum OtherJudges {
    /** Only failures count. The other results need a person to decide. */
    EQUAL_ACCESS(
            "ace.js",
            """
            new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']).then(report => report.results
              .filter(result => result.value[1] === 'FAIL')
              .map(result => result.ruleId + ' at ' + result.path.dom + ': ' + result.message + ' ' + result.snippet))""",
            Map.of(
                    "element_attribute_deprecated at /html[1]/head[1]/meta",
                    "the policy of the page is in its head, because not every host sends headers; HTML has http-equiv",
                    "element_tabbable_role_valid at /html[1]/body[1]/main[1]/div[1]/div[1]/section",
                    "the region of a wide table can be scrolled by keyboard only if it takes the focus (axe asks for it)",
                    "element_attribute_deprecated at /html[1]/body[1]/main",
                    "li may have a value in HTML, and the numbers of projects are such values")),

    /** Errors and warnings count. Notices need a person to decide. */
    HTML_CODE_SNIFFER(
            "HTMLCS.js",
            """
            new Promise(done => HTMLCS.process('WCAG2AAA', document, () => done(HTMLCS.getMessages()
              .filter(message => message.type === HTMLCS.ERROR || message.type === HTMLCS.WARNING)
              .map(message => message.code + ' at ' + (message.element.outerHTML || '').slice(0, 90)))))""",
            Map.of(
                    "WCAG2AAA.Principle1.Guideline1_4.1_4_6.G17.Abs",
                    "it cannot measure contrast over a background that it does not know; axe and the audit do",
                    "WCAG2AAA.Principle1.Guideline1_3.1_3_1.H43.ScopeAmbiguous",
                    "each cell names its heads with headers, which prevail over scope",
                    "WCAG2AAA.Principle1.Guideline1_3.1_3_1.H48",
                    "links in a sentence are no navigation"));

    private final String script;
    private final String run;
    /** Created with {@code Map.of}, so it is immutable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> falseAlarms;

    OtherJudges(String script, String run, Map<String, String> falseAlarms) {
        this.script = script;
        this.run = run;
        this.falseAlarms = falseAlarms;
    }

    /** Returns the findings on the open page, without the false alarms. */
    List<String> findings(Browser browser) {
        return all(browser)
                .filter(finding -> falseAlarms.keySet().stream().noneMatch(finding::startsWith))
                .toList();
    }

    private Stream<String> all(Browser browser) {
        browser.command("Runtime.evaluate", Map.of("expression", read("/judges/" + script)));
        return browser.listPromised(run).stream();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(OtherJudges.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

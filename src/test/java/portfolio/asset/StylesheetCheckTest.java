package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.model.Theme;
import portfolio.source.ProblemText;
import portfolio.source.SourceFile;

/** Tests which mistakes of a stylesheet are found, and where. A bar in these stylesheets stands for a line break. */
class StylesheetCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a { color: theme(light-inc) } ~ 1:18: the theme has no value 'light-inc' (did you mean 'light-ink'?)",
                "a { color: theme(zzzzzz, hex) } ~ 1:18: the theme has no value 'zzzzzz' (add it to assets/theme.properties, or use one that is there)",
                "a {|  color: red;| ~ 1:3: this '{' is not closed (close it)",
                "a { color: red; }|} ~ 2:1: this '}' closes nothing (remove it, or add the '{')",
                "a { color: rgb(0 0 0; } ~ 1:15: this '(' is not closed (close it)",
                "a { color: rgb 0 0 0); } ~ 1:21: this ')' closes nothing (remove it, or add the '(')",
                "a[href { color: red } ~ 1:2: this '[' is not closed (close it)",
                "a { } /* b|c ~ 1:7: this comment does not end (end it with '*/')",
                "a { content: \"b;|  color: red } ~ 1:14: this string does not end on its line (end it with \")",
                "a { color red; } ~ 1:5: this declaration has no ':' (write: property: value;)",
                "a {|  color red|} ~ 2:3: this declaration has no ':' (write: property: value;)",
                "a {|  color: red|  top: 0;|} ~ 2:12: there is no ';' after this declaration (add it)",
                "a {|  color: red /* b */|  --c: 0|} ~ 2:12: there is no ';' after this declaration (add it)",
                "color: red; a { } ~ 1:1: this declaration is in no rule (put it between the '{' and '}' of a rule)",
                "a { }|b, c ~ 2:1: there is no '{' after this selector (add the declarations, or remove the selector)"
            })
    void aMistakeIsFoundAtItsPlace(String css, String problem) {
        assertThat(problems(css.replace('|', '\n'))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "``",
                "@layer a, b; @import url(a.css);",
                "a:hover, a::before { content: \"} ; { a: b\"; color: red }",
                "a { &:hover { color: red; } top: 0 } b { }",
                "a { background: url(data:a;b) } /* } */ c { }",
                "@media (width > 1px) { a { top: 0 } }",
                "a { grid-template-areas:|    \"b c\"|    \"d e\"; --x: ; }",
                "a { content: '\\'' }",
                "a[b=\"]\"] > c:not(d) { }",
                "a {| transition:|  color 1s,|  top 1s;| }"
            })
    void whatBrowsersUnderstandIsNoMistake(String css) {
        assertThat(problems(css.replace('|', '\n'))).isEmpty();
    }

    @Test
    void allMistakesOfAFileAreToldInOrder() {
        assertThat(problems("a { color red }\nb { top: theme(no) }\n}"))
                .extracting(problem -> problem.substring(0, 3))
                .containsExactly("1:5", "2:1", "3:1");
    }

    static Stream<Path> stylesheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void theStylesheetsOfTheProgramHaveNone(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).isEmpty();
    }

    private static List<String> problems(String css) {
        return StylesheetCheck.of(new SourceFile("a.css", css), Theme.SHIPPED).stream()
                .map(problem -> ProblemText.place(problem).replace("a.css:", "") + ": "
                        + problem.message().replace("the stylesheet cannot be used: ", "") + " (" + problem.hint()
                        + ")")
                .toList();
    }
}

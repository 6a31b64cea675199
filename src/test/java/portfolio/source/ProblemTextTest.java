package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

    @Test
    void aProblemIsPrintedWithItsLineACaretAndTheHint() {
        SourceFile file = new SourceFile("content/projects/payouts.md", "---\ntitle: Payouts\ntechnolgies: [Kafka]\n");
        assertThat(text(file.at(3, 1, 11), "did you mean 'technologies'?")).isEqualTo("""
                        content/projects/payouts.md:3:1: error: unknown key
                          3 | technolgies: [Kafka]
                            | ^^^^^^^^^^^
                          hint: did you mean 'technologies'?""");
    }

    @Test
    void aProblemOfAWholeFileHasNoLine() {
        assertThat(ProblemText.of(Problem.warning(Place.file("content/site.yml"), "not part of the content", null)))
                .isEqualTo("content/site.yml: warning: not part of the content");
    }

    @Test
    void theGutterIsAsWideAsTheNumber() {
        SourceFile file = new SourceFile("a.yaml", "\n".repeat(99) + "key: value\n");
        assertThat(text(file.at(100, 6, 5), null)).endsWith("\n  100 | key: value\n      |      ^^^^^");
    }

    @Test
    void caretsStandBelowWhatFollowsATab() {
        SourceFile file = new SourceFile("a.yaml", "\tkey: value");
        assertThat(text(file.at(1, 2, 3), null)).endsWith("\n  1 |     key: value\n    |     ^^^");
    }

    @Test
    void caretsStandBelowWhatFollowsWideCharacters() {
        SourceFile file = new SourceFile("a.yaml", "台帳 e\u0301 😀 key");
        assertThat(text(file.at(1, 10, 3), null)).endsWith("\n    | " + " ".repeat(10) + "^^^");
    }

    @Test
    void charactersThatHideOrTurnTextAreShownAsEscapes() {
        SourceFile file = new SourceFile("a.yaml", "a\u202Eb\u0007c");
        assertThat(text(file.at(1, 5, 1), "x\u001B[31my\nz"))
                .endsWith("\n  1 | a\\u{202e}b\\u{7}c\n    | " + " ".repeat(15) + "^\n  hint: x\\u{1b}[31my\\u{a}z");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        SourceFile file = new SourceFile("a.yaml", "x".repeat(100) + "key" + "y".repeat(100));
        assertThat(text(file.at(1, 101, 3), null))
                .endsWith("\n  1 | …%skey%s…\n    | %s^^^".formatted("x".repeat(60), "y".repeat(57), " ".repeat(61)));
    }

    @Test
    void aCaretMayStandBehindTheEndOfTheLine() {
        SourceFile file = new SourceFile("a.yaml", "key:\r\nother: 1");
        assertThat(text(file.at(1, 5, 1), null)).endsWith("\n  1 | key:\n    |     ^");
    }

    private static String text(Place place, @Nullable String hint) {
        return ProblemText.of(Problem.error(place, "unknown key", hint));
    }
}

package portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void everyMarkWithASpaceAfterItEndsASentence() {
        assertThat(Sentences.of("One. Two! Three? Four… Five"))
                .containsExactly("One.", "Two!", "Three?", "Four…", "Five");
    }

    @Test
    void aClosingQuoteOrBracketBelongsToTheSentenceBefore() {
        assertThat(Sentences.of("He said “stop.” Then (it did.) \"Yes.\" Done."))
                .containsExactly("He said “stop.”", "Then (it did.)", "\"Yes.\"", "Done.");
    }

    @Test
    void anAbbreviationOrNumberWithinASentenceDoesNotEndIt() {
        assertThat(Sentences.of("Processors, e.g. banks, took 1.5 s on Node.js 2.0 and more."))
                .hasSize(1);
    }

    @Test
    void anEllipsisInTheMiddleDoesNotEndIt() {
        assertThat(Sentences.of("It ran… and ran.")).containsExactly("It ran… and ran.");
    }

    @Test
    void aTextWithoutAMarkIsOneSentence() {
        assertThat(Sentences.of(" Internal tools for operations ")).containsExactly("Internal tools for operations");
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(Sentences.of("")).isEmpty();
    }

    @Test
    void theSentencesTogetherAreTheWholeText() {
        String text = "Built it. Ran it — for “years”. No. 7 stayed!";
        assertThat(String.join(" ", Sentences.of(text))).isEqualTo(text);
    }
}

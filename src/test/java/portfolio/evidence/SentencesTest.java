package portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void everyMarkWithASpaceAfterItEndsASentence() {
        assertThat(cut("One. Two! Three? Four… Five")).containsExactly("One.", "Two!", "Three?", "Four…", "Five");
    }

    @Test
    void aClosingQuoteOrBracketBelongsToTheSentenceBefore() {
        assertThat(cut("He said “stop.” Then (it did.) \"Yes.\" Done."))
                .containsExactly("He said “stop.”", "Then (it did.)", "\"Yes.\"", "Done.");
    }

    @Test
    void anAbbreviationOrNumberWithinASentenceDoesNotEndIt() {
        assertThat(cut("Processors, e.g. banks, took 1.5 s on Node.js 2.0 and more."))
                .hasSize(1);
    }

    @Test
    void anEllipsisInTheMiddleDoesNotEndIt() {
        assertThat(cut("It ran… and ran.")).containsExactly("It ran… and ran.");
    }

    @Test
    void aTextWithoutAMarkIsOneSentence() {
        assertThat(cut(" Internal tools for operations ")).containsExactly("Internal tools for operations");
    }

    @Test
    void theSentencesTogetherAreTheWholeText() {
        String text = "Built it. Ran it — for “years”. No. 7 stayed!";
        assertThat(String.join(" ", cut(text))).isEqualTo(text);
    }

    @Test
    void everyCharacterOfASentenceStandsInIt() {
        String text = "Wait?! It’s (really.) .NET, e.g. on “Go.” Done… and done. ";
        int start = 0;
        for (String sentence : List.of("Wait?! ", "It’s (really.) ", ".NET, e.g. on “Go.” ", "Done… and done. ")) {
            int end = start + sentence.length();
            for (int at = start; at < start + sentence.strip().length(); at++) {
                assertThat(text.substring(Sentences.start(text, at), end)).isEqualTo(sentence);
            }
            assertThat(Sentences.end(text, start)).isEqualTo(end);
            start = end;
        }
    }

    /** Returns all sentences of a text, trimmed. */
    private static List<String> cut(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Sentences.end(text, start);
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}

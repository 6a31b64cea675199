package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final SourceFile A = new SourceFile("a.yaml", "one\ntwo three\n");
    private static final SourceFile B = new SourceFile("b.yaml", "one\n");

    private final Problems problems = new Problems();

    @Test
    void problemsStandInTheOrderOfFilesLinesAndColumns() {
        problems.error(B.at(1, 1, 1), "fifth", null);
        problems.note(A.at(2, 5, 1), "fourth", null);
        problems.error(A.at(2, 1, 1), "third", null);
        problems.warning(A.at(1, 2, 1), "second", null);
        problems.error(A.whole(), "first", null);
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("first", "second", "third", "fourth", "fifth");
    }

    @Test
    void problemsOfOnePlaceKeepTheOrderInWhichTheyWereFoundAndStandOnce() {
        problems.error(A.at(1, 1, 1), "b", null);
        problems.error(A.at(1, 1, 1), "a", null);
        problems.error(A.at(1, 1, 1), "b", null);
        assertThat(problems.list()).extracting(Problem::message).containsExactly("b", "a");
    }

    @Test
    void warningsAndNotesDoNotEndAStage() {
        problems.warning(A.whole(), "a warning", null);
        problems.note(A.whole(), "a note", null);
        problems.throwIfErrors();
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void anErrorEndsAStageWithAllThatWasFound() {
        problems.warning(A.whole(), "a warning", null);
        problems.error(B.whole(), "an error", null);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(problems::throwIfErrors)
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(2));
    }
}

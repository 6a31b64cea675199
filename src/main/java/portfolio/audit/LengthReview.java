package portfolio.audit;

import java.util.List;
import portfolio.source.Problem;

/** Reports highlights of more than 300 characters, as notes. */
final class LengthReview {

    private static final int LONGEST = 300;

    private LengthReview() {}

    static List<Problem> of(RunningTexts texts) {
        return texts.passages().stream()
                .filter(passage -> passage.key().equals("highlights") && passage.length() > LONGEST)
                .map(passage -> Problem.note(
                        passage.locator().at(0, 1),
                        "this highlight has " + passage.length() + " characters, more than " + LONGEST,
                        "split it into highlights of one sentence each"))
                .toList();
    }
}

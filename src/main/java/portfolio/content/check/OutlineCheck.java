package portfolio.content.check;

import portfolio.content.text.MarkdownSource;
import portfolio.markdown.Heading;
import portfolio.source.Problems;

/**
 * Checks the headings of a text: none is empty, none has level 1, which is reserved for the title of the page, and no
 * level is skipped. Also reports the notices of the Markdown parser.
 */
public final class OutlineCheck {

    private final Problems problems;

    /** Creates a check that reports to {@code problems}. */
    public OutlineCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports each heading of a text that skips a level. */
    public void check(MarkdownSource passage) {
        int above = 1;
        for (Heading heading : passage.headings()) {
            check(passage, heading, above);
            above = Math.max(heading.level(), 1);
        }
        passage.notices().forEach(notice -> problems.warning(passage.place(notice), notice.message(), notice.hint()));
    }

    private void check(MarkdownSource passage, Heading heading, int above) {
        if (heading.text().isBlank()) {
            problems.error(passage.place(heading), "this heading is empty", "write a heading, or delete the line");
        } else if (heading.level() == 1) {
            problems.error(
                    passage.place(heading),
                    "level-1 headings are reserved for the page title",
                    "start this heading with '##'");
        } else if (heading.level() > above + 1) {
            problems.error(
                    passage.place(heading),
                    "this level-" + heading.level() + " heading follows a level-" + above + " heading",
                    "start it with '" + "#".repeat(above + 1) + "'");
        }
    }
}

package portfolio.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * Where the two parts of a file are parted: keys between two lines {@code ---} at its start, and text.
 *
 * @param yamlEnd where the keys end; 0 when there are none. YAML reads the first {@code ---} as the start of a
 *     document, so the keys are read with that line and stay at their places.
 * @param bodyStart where the text starts
 */
record FrontMatter(int yamlEnd, int bodyStart) {

    private static final Pattern FENCE =
            Pattern.compile("^---[ \\t]*\\r?$\\n?", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** Parts a file; empty, with a problem, when the second {@code ---} is missing. */
    static Optional<FrontMatter> of(SourceFile file, Problems problems) {
        Matcher fence = FENCE.matcher(file.text());
        if (!fence.lookingAt()) {
            return Optional.of(new FrontMatter(0, 0));
        }
        if (!fence.find(fence.end())) {
            problems.error(file.at(1, 1, 3), "the front matter is not closed", "end it with a line '---'");
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(fence.start(), fence.end()));
    }

    boolean isMissing() {
        return yamlEnd == 0;
    }
}

package portfolio.content.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * The boundaries between the front matter of a Markdown file, which is enclosed by two lines {@code ---}, and its body.
 *
 * @param yamlEnd the offset of the second {@code ---}; 0 if there is no front matter. The YAML before it includes the
 *     first {@code ---}, which YAML reads as the start of a document, so locations need no adjustment.
 * @param bodyStart the offset at which the body starts
 */
public record FrontMatter(int yamlEnd, int bodyStart) {

    private static final Pattern FENCE =
            Pattern.compile("^---[ \\t]*\\r?$\\n?", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** Finds the front matter of a file; empty, with an error reported, if the second {@code ---} is missing. */
    public static Optional<FrontMatter> of(SourceFile file, Problems problems) {
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

    /** Returns whether the file has no front matter at all. */
    public boolean isMissing() {
        return yamlEnd == 0;
    }
}

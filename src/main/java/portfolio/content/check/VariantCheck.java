package portfolio.content.check;

import java.util.List;
import java.util.function.Predicate;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Selection;
import portfolio.model.Variant;
import portfolio.source.Nearest;
import portfolio.source.Problems;
import portfolio.variant.Names;

/**
 * Checks that a variant selects only entries that exist, and that its role and introduction contain no words or facts
 * that the content does not.
 */
public final class VariantCheck {

    private final Names names;
    private final Vocabulary vocabulary;
    private final SourceMap sourceMap;
    private final Problems problems;

    /** Creates a check of variants of this portfolio. */
    public VariantCheck(Portfolio portfolio, Evidence evidence, SourceMap sourceMap, Problems problems) {
        this.names = new Names(portfolio, evidence);
        this.vocabulary = Vocabulary.of(portfolio);
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports what a variant names and the portfolio does not have. */
    public void check(Variant variant) {
        check(variant.projects(), "project", names::isProject);
        check(variant.workstreams(), "workstream", names::isWorkstream);
        check(variant.highlights(), "highlight", names::isHighlight);
        check(variant.skills(), "skill", names::isSkill);
        if (variant.role() != null) {
            report(variant, "role", vocabulary.newWords(variant.role()));
        }
        if (variant.introduction() != null) {
            report(
                    variant,
                    "introduction",
                    vocabulary.newFacts(variant.introduction().plain()));
        }
    }

    private void check(Selection selection, String kind, Predicate<String> exists) {
        check(selection, "first", selection.first(), kind, exists);
        check(selection, "without", selection.without(), kind, exists);
        for (int i = 0; i < selection.without().size(); i++) {
            if (selection.first().contains(selection.without().get(i))) {
                problems.error(
                        sourceMap.place(selection, "without", i),
                        "'" + MessageText.shorten(selection.without().get(i))
                                + "' is listed in both 'first' and 'without'",
                        "keep one of the two");
            }
        }
    }

    private void check(Selection selection, String key, List<String> entries, String kind, Predicate<String> exists) {
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i);
            if (!exists.test(entry)) {
                List<String> candidates = names.all().stream().filter(exists).toList();
                problems.error(
                        sourceMap.place(selection, key, i),
                        "'" + MessageText.shorten(entry) + "' is not a " + kind + ", and no " + kind + " uses it",
                        Nearest.hint(entry, candidates)
                                .orElse("write a " + kind + ", or a technology or concept that a " + kind + " uses"));
            }
        }
    }

    private void report(Variant variant, String key, List<String> words) {
        for (String word : words) {
            problems.error(
                    sourceMap.place(variant, key),
                    "'" + MessageText.shorten(word) + "' does not appear anywhere in the content",
                    "a variant can only say what the content says: add it there, or leave it out here");
        }
    }
}

package portfolio.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.content.check.SpellingGlossary;
import portfolio.jsonresume.ImportRemarks;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.scaffold.ResumeEntry.Said;

/**
 * Collects the keywords of projects and skills, and creates {@code terms.yaml} from them. It lists which spellings mean
 * the same term, and the slugs of terms whose derived slug is ambiguous or too long.
 */
final class Keywords {

    private final ImportRemarks remarks;

    /**
     * The number of uses of each spelling, grouped by the bare spelling (without capitals and punctuation). Both maps
     * keep their order.
     */
    private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();

    /** Whether a term gets a page, by its bare spelling. */
    private final Map<String, Boolean> hasPage = new HashMap<>();

    Keywords(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the keywords of a project or job. Each gets a page. */
    List<String> ofWork(ResumeEntry work) {
        return list(work, true);
    }

    /** Returns the keywords of a skill group. Each gets a page only if a project or job uses it too. */
    List<String> ofSkills(ResumeEntry group) {
        return list(group, false);
    }

    private List<String> list(ResumeEntry entry, boolean page) {
        Map<String, String> list = new LinkedHashMap<>();
        for (Said keyword : entry.said("keywords")) {
            String bare = SpellingGlossary.bare(keyword.text());
            String first = list.putIfAbsent(bare, keyword.text());
            if (first != null) {
                remarks.leftOut(keyword.node(), "it means the same as '" + first + "' in this list");
                continue;
            }
            spellings.computeIfAbsent(bare, key -> new LinkedHashMap<>()).merge(keyword.text(), 1, Integer::sum);
            hasPage.merge(bare, page, Boolean::logicalOr);
        }
        return List.copyOf(list.values());
    }

    /** Returns the entries of {@code terms.yaml}; usually empty. */
    List<Map<String, Object>> terms() {
        FileNames slugs = new FileNames("term");
        List<Map<String, Object>> terms = new ArrayList<>();
        spellings.forEach((bare, uses) -> {
            String name = mostUsed(uses);
            List<String> aliases =
                    uses.keySet().stream().filter(use -> !use.equals(name)).toList();
            String slug = Term.named(name).slugOrDerived().value();
            String given = Boolean.TRUE.equals(hasPage.get(bare)) ? slugs.next(slug) : slug;
            if (!aliases.isEmpty() || !given.equals(slug)) {
                terms.add(new YamlKeys()
                        .with("name", name)
                        .with("aliases", aliases)
                        .with("slug", given.equals(slug) ? null : new Slug(given))
                        .map());
            }
        });
        return terms;
    }

    /** Returns the most frequent spelling; the first one if several are equally frequent. */
    private static String mostUsed(Map<String, Integer> uses) {
        return uses.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}

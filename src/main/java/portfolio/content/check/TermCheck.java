package portfolio.content.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.content.text.MessageText;
import portfolio.evidence.TermKind;
import portfolio.model.Slug;
import portfolio.source.Place;
import portfolio.source.Problems;

/**
 * Checks that every term appears only once in each list, is either a technology or a concept, and does not share its
 * page with another term.
 */
public final class TermCheck {

    private final SpellingGlossary glossary;
    private final Problems problems;

    /** Creates a check that knows the terms of the glossary. */
    public TermCheck(SpellingGlossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
    }

    /**
     * Checks the terms.
     *
     * @param lists the uses of terms, by list
     * @param termsAreKnown whether the glossary was read without errors; otherwise a missing entry may resolve a shared
     *     slug, so slugs are not checked
     */
    public void check(List<List<TermUse>> lists, boolean termsAreKnown) {
        lists.forEach(this::checkTwice);
        Map<String, List<TermUse>> byName = lists.stream()
                .flatMap(List::stream)
                .filter(use -> use.kind() != null)
                .collect(Collectors.groupingBy(use -> glossary.name(use.spelling())));
        byName.values().forEach(this::checkKind);
        if (termsAreKnown) {
            checkSlugs(lists);
        }
    }

    private void checkTwice(List<TermUse> list) {
        Set<String> names = new HashSet<>();
        for (TermUse use : list) {
            if (!names.add(glossary.name(use.spelling()))) {
                problems.error(use.place(), quoted(use) + " appears twice in this list", "keep one of the two");
            }
        }
    }

    /** Reports a term that is listed as both kinds. The kind with fewer uses is taken for the mistake. */
    private void checkKind(List<TermUse> uses) {
        Map<TermKind, List<TermUse>> byKind = uses.stream()
                .collect(Collectors.groupingBy(
                        TermCheck::kind, () -> new EnumMap<>(TermKind.class), Collectors.toList()));
        List<TermUse> technologies = byKind.getOrDefault(TermKind.TECHNOLOGY, List.of());
        List<TermUse> concepts = byKind.getOrDefault(TermKind.CONCEPT, List.of());
        if (technologies.isEmpty() || concepts.isEmpty()) {
            return;
        }
        boolean fewConcepts = concepts.size() <= technologies.size();
        Place other = (fewConcepts ? technologies : concepts).get(0).place();
        for (TermUse use : fewConcepts ? concepts : technologies) {
            problems.error(
                    use.place(),
                    quoted(use) + " is a " + word(use) + " here and a " + (fewConcepts ? "technology" : "concept")
                            + " elsewhere",
                    "list it under the same key everywhere; the other use is at " + MessageText.at(other));
        }
    }

    private void checkSlugs(List<List<TermUse>> lists) {
        Map<TermKind, Map<Slug, TermUse>> taken = new EnumMap<>(TermKind.class);
        for (TermUse use : lists.stream().flatMap(List::stream).toList()) {
            if (use.kind() == null) {
                continue;
            }
            Slug slug = glossary.slug(use.spelling());
            TermUse first =
                    taken.computeIfAbsent(use.kind(), kind -> new HashMap<>()).putIfAbsent(slug, use);
            boolean other = first != null
                    && !glossary.name(first.spelling()).equals(glossary.name(use.spelling()))
                    && !SpellingGlossary.bare(first.spelling()).equals(SpellingGlossary.bare(use.spelling()));
            if (other) {
                problems.error(
                        use.place(),
                        quoted(use) + " and '" + MessageText.shorten(first.spelling()) + "' would share the page '"
                                + slug + "'",
                        "give one of them a 'slug' in terms.yaml");
            }
        }
    }

    private static TermKind kind(TermUse use) {
        return use.kind() == TermKind.CONCEPT ? TermKind.CONCEPT : TermKind.TECHNOLOGY;
    }

    private static String word(TermUse use) {
        return use.kind() == TermKind.CONCEPT ? "concept" : "technology";
    }

    private static String quoted(TermUse use) {
        return "'" + MessageText.shorten(use.spelling()) + "'";
    }
}

package portfolio.content.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.content.text.MessageText;
import portfolio.source.Nearest;
import portfolio.source.Problems;

/** Checks that every term is spelled the same everywhere, apart from the spellings that the glossary declares. */
public final class SpellingCheck {

    /**
     * The shortest name to look for typing mistakes in. Different short names are often one letter apart: Java and
     * Lava, Git and Gin.
     */
    private static final int MIN_LENGTH = 5;

    /** The longest name to look for typing mistakes in. Longer ones are sentences, and comparing them would be slow. */
    private static final int MAX_LENGTH = 80;

    private final SpellingGlossary glossary;
    private final Problems problems;

    /** Creates a check that takes the spellings of the glossary for right. */
    public SpellingCheck(SpellingGlossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
    }

    /** One spelling of a term, with all its uses in the content. */
    private record Spelling(String text, List<TermUse> uses, boolean isDeclared) {

        String bare() {
            return SpellingGlossary.bare(text);
        }

        TermUse first() {
            return uses.get(0);
        }
    }

    /** Reports terms that are written in more than one way. */
    public void check(List<List<TermUse>> lists) {
        Map<String, List<TermUse>> uses = lists.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(TermUse::spelling, LinkedHashMap::new, Collectors.toList()));
        List<Spelling> spellings = uses.entrySet().stream()
                .map(entry -> new Spelling(entry.getKey(), entry.getValue(), glossary.declares(entry.getKey())))
                .sorted(better())
                .toList();
        spellings.stream()
                .collect(Collectors.groupingBy(Spelling::bare))
                .values()
                .forEach(this::checkVariants);
        checkNear(spellings);
    }

    /**
     * Orders spellings by how likely they are the right one: declared in the glossary, then used most often, then used
     * first.
     */
    private static Comparator<Spelling> better() {
        return Comparator.comparing(Spelling::isDeclared)
                .thenComparing(spelling -> spelling.uses().size())
                .reversed()
                .thenComparing(spelling -> spelling.first().place());
    }

    private void checkVariants(List<Spelling> variants) {
        Spelling best = variants.get(0);
        variants.stream()
                .filter(variant -> isOther(variant, best))
                .forEach(variant -> variant.uses()
                        .forEach(use -> problems.error(
                                use.place(),
                                quoted(variant) + " differs from " + quoted(best) + " only in capitals or punctuation",
                                hint(best, "add this spelling to its aliases in terms.yaml"))));
    }

    /**
     * Warns of spellings that are one letter apart. Such texts are equal once a letter is removed from one or both, so
     * only spellings that share such a form are compared, not all pairs.
     */
    private void checkNear(List<Spelling> spellings) {
        Map<String, List<Spelling>> byForm = new HashMap<>();
        for (Spelling spelling : spellings) {
            Set<String> forms = forms(spelling.bare());
            forms.stream()
                    .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
                    .filter(better -> isNear(better, spelling))
                    .min(better())
                    .ifPresent(better -> warn(better, spelling));
            forms.forEach(form ->
                    byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(spelling));
        }
    }

    private static Set<String> forms(String bare) {
        Set<String> forms = new HashSet<>();
        if (bare.length() < MIN_LENGTH || bare.length() > MAX_LENGTH) {
            return forms;
        }
        forms.add(bare);
        for (int i = 1; i < bare.length(); i++) {
            forms.add(bare.substring(0, i) + bare.substring(i + 1));
        }
        return forms;
    }

    private boolean isNear(Spelling a, Spelling b) {
        return isOther(a, b)
                && !(a.isDeclared() && b.isDeclared())
                && a.bare().charAt(0) == b.bare().charAt(0)
                && digits(a).equals(digits(b))
                && Nearest.distance(a.bare(), b.bare()) == 1;
    }

    private void warn(Spelling best, Spelling other) {
        problems.warning(
                other.first().place(),
                quoted(other) + " is one letter away from " + quoted(best),
                hint(best, "add both to terms.yaml if both are right"));
    }

    private boolean isOther(Spelling one, Spelling other) {
        return !glossary.name(one.text()).equals(glossary.name(other.text()));
    }

    private static String digits(Spelling spelling) {
        return spelling.text().replaceAll("[^0-9]", "");
    }

    private static String quoted(Spelling spelling) {
        return "'" + MessageText.shorten(spelling.text()) + "'";
    }

    private static String hint(Spelling best, String otherwise) {
        return "write " + quoted(best) + ", as at "
                + MessageText.at(best.first().place()) + ", or " + otherwise;
    }
}

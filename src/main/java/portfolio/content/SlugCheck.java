package portfolio.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Checks that slugs and names are unique within their kind. */
final class SlugCheck {

    private final Problems problems;

    SlugCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks that the files of a subfolder have different slugs. */
    <T extends Record> void items(List<Item<T>> items) {
        Map<Slug, Place> places = new HashMap<>();
        for (Item<T> item : items) {
            if (item.slug() != null) {
                once(places, item.slug(), item.slugPlace(), "the slug '" + item.slug() + "'");
            }
        }
    }

    /** Checks that no name, alias or slug appears twice in the glossary. */
    void terms(List<Term> terms, Origins origins) {
        Map<String, Place> names = new HashMap<>();
        Map<Slug, Place> slugs = new HashMap<>();
        for (Term term : terms) {
            once(names, term.name(), origins.place(term, "name"), "the term '" + Words.shorten(term.name()) + "'");
            for (int i = 0; i < term.aliases().size(); i++) {
                String alias = term.aliases().get(i);
                once(names, alias, origins.place(term, "aliases", i), "the term '" + Words.shorten(alias) + "'");
            }
            if (term.slug() != null) {
                once(slugs, term.slug(), origins.place(term, "slug"), "the slug '" + term.slug() + "'");
            }
        }
    }

    private <K> void once(Map<K, Place> places, K key, Place place, String what) {
        Place first = places.putIfAbsent(key, place);
        if (first != null) {
            problems.error(
                    place,
                    what + " is already used",
                    "it is also used at " + Words.at(first) + ": change one of the two");
        }
    }
}

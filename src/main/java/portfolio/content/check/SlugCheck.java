package portfolio.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.content.reading.Item;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Checks that slugs and names are unique within their kind. */
public final class SlugCheck {

    private final Problems problems;

    /** Creates a check that reports to {@code problems}. */
    public SlugCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks that the files of a subfolder have different slugs. */
    public <T extends Record> void items(List<Item<T>> items) {
        Map<Slug, Place> places = new HashMap<>();
        for (Item<T> item : items) {
            if (item.slug() != null) {
                once(places, item.slug(), item.slugPlace(), "the slug '" + item.slug() + "'");
            }
        }
    }

    /** Checks that no name, alias or slug appears twice in the glossary. */
    public void terms(List<Term> terms, SourceMap sourceMap) {
        Map<String, Place> names = new HashMap<>();
        Map<Slug, Place> slugs = new HashMap<>();
        for (Term term : terms) {
            once(
                    names,
                    term.name(),
                    sourceMap.place(term, "name"),
                    "the term '" + MessageText.shorten(term.name()) + "'");
            for (int i = 0; i < term.aliases().size(); i++) {
                String alias = term.aliases().get(i);
                once(
                        names,
                        alias,
                        sourceMap.place(term, "aliases", i),
                        "the term '" + MessageText.shorten(alias) + "'");
            }
            if (term.slug() != null) {
                once(slugs, term.slug(), sourceMap.place(term, "slug"), "the slug '" + term.slug() + "'");
            }
        }
    }

    private <K> void once(Map<K, Place> places, K key, Place place, String what) {
        Place first = places.putIfAbsent(key, place);
        if (first != null) {
            problems.error(
                    place,
                    what + " is already used",
                    "it is also used at " + MessageText.at(first) + ": change one of the two");
        }
    }
}

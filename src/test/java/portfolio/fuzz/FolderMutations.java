package portfolio.fuzz;

import java.util.List;
import java.util.SortedMap;

/** Mutations of whole files. */
final class FolderMutations {

    private static final List<String> NAMES = List.of(
            "projects/.md",
            "projects/-.md",
            "projects/é.md",
            "projects/A B.md",
            "projects/con.md",
            "projects/<img src=x>.md",
            "projects/a'b\"c.md",
            "projects/\u202ex.md",
            "projects/" + "n".repeat(200) + ".md",
            "projects/new.md",
            "projects/x.markdown",
            "projects/%2e%2e.md",
            "projects/#a.md",
            "projects/東京.md",
            "experience/new.yaml",
            "experience/$(x).yaml",
            "variants/new.yaml",
            "variants/x y.yaml",
            "skills.yaml",
            "terms.yaml",
            "about.md",
            "awards.yaml",
            "languages.yaml",
            "notes.txt",
            "site.yml",
            "Site.yaml",
            "projects",
            "skills.yaml/x");

    private FolderMutations() {}

    static void accident(SortedMap<String, String> files, Dice dice, Corpus corpus) {
        String name = dice.pick(List.copyOf(files.keySet()));
        String text = files.getOrDefault(name, "");
        switch (dice.below(6)) {
            case 0 -> files.put(name, "");
            case 1 -> files.remove(name);
            case 2 -> {
                files.remove(name);
                put(files, dice.pick(NAMES), text);
            }
            case 3 -> put(files, dice.pick(NAMES), text);
            case 4 -> put(files, dice.pick(NAMES), corpus.anyText(dice));
            default -> files.put(name, corpus.anyText(dice));
        }
    }

    /** Adds a file and removes the files or folders that are in its way. */
    private static void put(SortedMap<String, String> files, String name, String text) {
        files.keySet().removeIf(other -> other.startsWith(name + "/") || name.startsWith(other + "/"));
        files.put(name, text);
    }
}

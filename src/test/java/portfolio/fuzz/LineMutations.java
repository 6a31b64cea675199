package portfolio.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mutations of whole lines. */
final class LineMutations {

    private static final int MOST_SPLICED = 12;

    private LineMutations() {}

    /** Returns the lines of a file including their line breaks. The last line may be empty. */
    static List<String> lines(String file) {
        return new ArrayList<>(List.of(file.split("(?<=\n)", -1)));
    }

    static String drop(String file, Dice dice, Corpus corpus) {
        List<String> lines = lines(file);
        lines.remove(dice.below(lines.size()));
        return String.join("", lines);
    }

    static String repeat(String file, Dice dice, Corpus corpus) {
        List<String> lines = lines(file);
        lines.add(dice.below(lines.size()), dice.pick(lines));
        return String.join("", lines);
    }

    static String swap(String file, Dice dice, Corpus corpus) {
        List<String> lines = lines(file);
        Collections.swap(lines, dice.below(lines.size()), dice.below(lines.size()));
        return String.join("", lines);
    }

    static String indent(String file, Dice dice, Corpus corpus) {
        List<String> lines = lines(file);
        int at = dice.below(lines.size());
        String line = lines.get(at);
        lines.set(at, dice.once(3) ? line.stripLeading() : " ".repeat(dice.between(1, 4)) + line);
        return String.join("", lines);
    }

    /** Joins a line with the next. */
    static String join(String file, Dice dice, Corpus corpus) {
        List<String> lines = lines(file);
        int at = dice.below(lines.size());
        lines.set(at, lines.get(at).stripTrailing());
        return String.join("", lines);
    }

    /** Inserts lines of another file. */
    static String splice(String file, Dice dice, Corpus corpus) {
        List<String> others = lines(corpus.anyText(dice));
        int start = dice.below(others.size());
        int end = Math.min(others.size(), start + dice.between(1, MOST_SPLICED));
        List<String> lines = lines(file);
        lines.addAll(dice.below(lines.size()), others.subList(start, end));
        return String.join("", lines);
    }
}

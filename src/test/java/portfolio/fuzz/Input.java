package portfolio.fuzz;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mutated content folder.
 *
 * @param number the number that determines everything else
 * @param files the files by path in the folder, with one character for each byte
 * @param drafts whether drafts are shown
 */
record Input(long number, SortedMap<String, String> files, boolean drafts) {

    private static final int MOST_FILES = 4;
    private static final int MOST_ACCIDENTS = 3;

    static Input of(long number, Corpus corpus) {
        Dice dice = new Dice(number);
        SortedMap<String, String> files = new TreeMap<>(dice.pick(corpus.folders()));
        for (int count = few(dice, MOST_FILES); count > 0; count--) {
            String name = dice.pick(List.copyOf(files.keySet()));
            String text = files.getOrDefault(name, "");
            for (int times = few(dice, MOST_ACCIDENTS); times > 0; times--) {
                text = dice.pick(Mutation.ALL).of(text, dice, corpus);
            }
            files.put(name, text);
        }
        if (dice.once(12)) {
            FolderMutations.accident(files, dice, corpus);
        }
        return new Input(number, files, dice.once(2));
    }

    /** Usually returns one, because a mutation often hides the effects of others. */
    private static int few(Dice dice, int most) {
        return dice.once(4) ? dice.between(1, most) : 1;
    }
}

package portfolio.fuzz;

/** Mutations of bytes, regardless of the file format. */
final class ByteMutations {

    private ByteMutations() {}

    static String flip(String file, Dice dice, Corpus corpus) {
        if (file.isEmpty()) {
            return file;
        }
        int at = dice.below(file.length());
        return file.substring(0, at) + (char) dice.below(256) + file.substring(at + 1);
    }

    static String cutFew(String file, Dice dice, Corpus corpus) {
        return cut(file, dice, dice.below(4));
    }

    static String cutMany(String file, Dice dice, Corpus corpus) {
        return cut(file, dice, dice.below(file.length() + 1));
    }

    static String truncate(String file, Dice dice, Corpus corpus) {
        return file.substring(0, dice.below(file.length() + 1));
    }

    /** Repeats a part of the file many times. */
    static String repeat(String file, Dice dice, Corpus corpus) {
        int start = dice.below(file.length() + 1);
        int end = Math.min(file.length(), start + dice.below(40));
        int times = dice.once(10) ? dice.below(2000) : dice.below(20);
        return file.substring(0, end) + file.substring(start, end).repeat(times) + file.substring(end);
    }

    static String insert(String file, Dice dice, Corpus corpus) {
        int at = dice.below(file.length() + 1);
        return file.substring(0, at) + Nasty.piece(dice) + file.substring(at);
    }

    private static String cut(String file, Dice dice, int length) {
        int start = dice.below(file.length() + 1);
        return file.substring(0, start) + file.substring(Math.min(file.length(), start + length));
    }
}

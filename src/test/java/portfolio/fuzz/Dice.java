package portfolio.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** A random number generator that is seeded with the number of an input, so that every run is the same. */
final class Dice {

    private static final long SEED = 20_260_101L;

    private final SplittableRandom random;

    Dice(long number) {
        this.random = new SplittableRandom(SEED + number);
    }

    /** Returns a number from 0 to the bound, exclusive. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a number from the first to the last, inclusive. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Returns true with a probability of one in this number. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the UTF-8 bytes of a text, each as one character. */
    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

package portfolio.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same in each run: all of it follows from the number of an input. */
final class Dice {

    private static final long SEED = 20_260_101L;

    private final SplittableRandom random;

    Dice(long number) {
        this.random = new SplittableRandom(SEED + number);
    }

    /** A number from 0 to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the first to the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Whether a thing happens that happens once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Text as the characters that stand for its bytes in UTF-8. */
    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

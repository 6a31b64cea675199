package portfolio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;

/**
 * Checks that any mutated content folder either becomes a site or is rejected with problems. The number of an input
 * determines it: {@code -Dfuzz.first=4711 -Dfuzz.inputs=1} repeats and prints a single input, and
 * {@code -Dfuzz.inputs=100000} tests that many.
 */
@Order(1)
@Soak
class FuzzTest {

    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 2500);

    /** The time limit for an input. On an idle machine, the slowest takes one or two seconds. */
    private static final int SECONDS = 60;

    private static final int MOST_FAULTS = 20;

    private static final int TOLD = 10_000;

    @TempDir
    private Path temporary;

    private final Corpus corpus = Corpus.load();
    private final Vocabulary vocabulary = Vocabulary.load();
    private final Map<Oracle.Outcome, Integer> outcomes = new EnumMap<>(Oracle.Outcome.class);
    private final List<String> faults = new ArrayList<>();

    @Test
    void anyAccidentGivesASiteOrProblems() throws Exception {
        long number = FIRST;
        for (int worker = 0; number < FIRST + INPUTS && faults.size() < MOST_FAULTS; worker++) {
            number = work(number, temporary.resolve("worker-" + worker));
        }

        System.out.println(summary(number));
        assertThat(faults).isEmpty();
    }

    /** Tests inputs until none are left or one hangs, and returns the number of the next input. */
    private long work(long first, Path folder) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor(FuzzTest::daemon);
        Oracle oracle = new Oracle(folder, vocabulary);
        for (long number = first; number < FIRST + INPUTS && faults.size() < MOST_FAULTS; number++) {
            Input input = Input.of(number, corpus);
            if (!judge(input, thread.submit(() -> oracle.check(input)))) {
                return number + 1;
            }
            if ((number + 1 - FIRST) % TOLD == 0) {
                System.out.println(summary(number + 1));
            }
        }
        thread.shutdown();
        return FIRST + INPUTS;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private String summary(long next) {
        return "Fuzzing: " + (next - FIRST) + " content folders tried, "
                + outcomes.getOrDefault(Oracle.Outcome.SITE, 0) + " became a site, "
                + outcomes.getOrDefault(Oracle.Outcome.REFUSED, 0) + " were refused, " + faults.size() + " faults.";
    }

    /** Returns whether the check of the input ended in time. */
    private boolean judge(Input input, Future<Oracle.Outcome> judgement) throws InterruptedException {
        try {
            outcomes.merge(judgement.get(SECONDS, TimeUnit.SECONDS), 1, Integer::sum);
        } catch (ExecutionException e) {
            faults.add("input " + input.number() + ": " + trace(e.getCause()) + (INPUTS == 1 ? text(input) : ""));
        } catch (TimeoutException e) {
            faults.add("input " + input.number() + " takes more than " + SECONDS + " seconds");
            return false;
        }
        return true;
    }

    private static String trace(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        for (StackTraceElement element : cause.getStackTrace()) {
            if (text.length() < 3000) {
                text.append("\n    at ").append(element);
            }
        }
        return text.toString();
    }

    private static String text(Input input) {
        StringBuilder text = new StringBuilder();
        input.files()
                .forEach((name, file) -> text.append("\n== ")
                        .append(name)
                        .append('\n')
                        .append(new String(file.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
        return text.toString();
    }
}

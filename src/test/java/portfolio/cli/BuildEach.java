package portfolio.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds several sites in one process, as {@code portfolio build} would each. */
final class BuildEach {

    private BuildEach() {}

    /**
     * Runs the builds and exits with the highest exit code.
     *
     * @param arguments the content folder and the output folder of the first site, those of the second, and so on
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int highest = 0;
        for (String[] site : pairs(arguments)) {
            int exitCode = Main.run(out, err, "build", "--content", site[0], "--output", site[1]);
            highest = Math.max(highest, exitCode);
        }
        System.exit(highest);
    }

    private static String[][] pairs(String[] arguments) {
        String[][] pairs = new String[arguments.length / 2][];
        Arrays.setAll(pairs, pair -> Arrays.copyOfRange(arguments, 2 * pair, 2 * pair + 2));
        return pairs;
    }
}

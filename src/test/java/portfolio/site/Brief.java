package portfolio.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of the published portfolio, or a part of it. The site must contain all of it.
 *
 * @param lines the lines that are not empty, without bullets; a company that runs into a title is a separate line
 */
record Brief(List<String> lines) {

    private static final Path FILE = Path.of("src/test/resources/brief/portfolio.txt");
    private static final Pattern GLUED = Pattern.compile("(Airbnb|Lyft)(\\p{Lu}.*)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    Brief {
        lines = List.copyOf(lines);
    }

    static Brief read() throws IOException {
        return new Brief(Files.readAllLines(FILE).stream()
                .map(line -> typewritten(line.replace("•", "")))
                .filter(line -> !line.isEmpty())
                .flatMap(Brief::parted)
                .toList());
    }

    /** Returns a text with straight quotes and single spaces, so that these differences do not matter. */
    static String typewritten(String text) {
        String straight = text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
        return SPACE.matcher(straight).replaceAll(" ").strip();
    }

    /** Returns the part that starts with this line. */
    Brief from(String line) {
        return new Brief(lines.subList(index(line), lines.size()));
    }

    /** Returns the part before this line. */
    Brief until(String line) {
        return new Brief(lines.subList(0, index(line)));
    }

    private static Stream<String> parted(String line) {
        Matcher glued = GLUED.matcher(line);
        return glued.matches() ? Stream.of(glued.group(1), glued.group(2)) : Stream.of(line);
    }

    private int index(String line) {
        int index = lines.indexOf(line);
        if (index < 0) {
            throw new IllegalArgumentException("the brief has no line '" + line + "' there");
        }
        return index;
    }

    @Override
    public String toString() {
        return lines.get(0);
    }
}

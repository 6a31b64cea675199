package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder of which there is nothing to tell until a test changes it, and runs of {@code portfolio check}. */
final class CheckedContent {

    /** A {@code site.yaml} without a finding. */
    static final String SOUND = """
            name: Ada Fernandez
            role: Engineer
            headline: Things that run every day and every night, for years on end.
            url: https://ada.example.org/
            contact:
              - label: E-mail
                url: mailto:ada@example.org
            """;

    /** A project with a warning, and with two notes on the pages it leads to. */
    static final String PROJECT = """
            ---
            title: Queue
            technologies: [Kafka]
            ---

            A queue for all orders of the day, made of kafka again.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;

    private CheckedContent(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder with a {@link #SOUND} site. */
    static CheckedContent sound(Path folder) throws IOException {
        CheckedContent content = new CheckedContent(folder);
        content.write("site.yaml", SOUND);
        return content;
    }

    /** Writes one of its files, in place of what was there. */
    void write(String name, String text) throws IOException {
        Folders.write(folder, name, text);
    }

    /** Runs {@code portfolio check} on the folder, with further options, and gives the exit code. */
    int check(String... options) {
        return run(Stream.concat(Stream.of("check", "--content", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Runs any command and gives the exit code. */
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** What the last run wrote to standard output, with the line ends of Unix. */
    String lines() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** What the last run wrote to standard output, as it is. */
    String out() {
        return out.toString();
    }

    /** What the last run wrote to standard error, as it is. */
    String err() {
        return err.toString();
    }
}

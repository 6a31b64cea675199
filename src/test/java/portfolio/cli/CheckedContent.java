package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder without findings, which tests change, and the output of {@code portfolio check} on it. */
final class CheckedContent {

    /** A {@code site.yaml} without findings. */
    static final String SOUND = """
            name: Ada Fernandez
            role: Engineer
            headline: Things that run every day and every night, for years on end.
            url: https://ada.example.org/
            contact:
              - label: E-mail
                url: mailto:ada@example.org
            """;

    /** A project with one warning, and with two notes about the pages generated from it. */
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

    /** Writes or replaces a file. */
    void write(String name, String text) throws IOException {
        Folders.write(folder, name, text);
    }

    /** Runs {@code portfolio check} on the folder with more options and returns the exit code. */
    int check(String... options) {
        return run(Stream.concat(Stream.of("check", "--content", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Runs a command and returns the exit code. */
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** Returns the standard output of the last run with Unix line endings. */
    String lines() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** Returns the standard output of the last run unchanged. */
    String out() {
        return out.toString();
    }

    /** Returns the standard error of the last run unchanged. */
    String err() {
        return err.toString();
    }
}

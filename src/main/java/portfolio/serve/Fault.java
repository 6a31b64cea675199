package portfolio.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import portfolio.source.Place;
import portfolio.source.Problem;

/** What went wrong without being a mistake in the content. */
final class Fault {

    private Fault() {}

    /** The failure as a problem of no file. */
    static Problem problem(Throwable failure) {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return Problem.error(
                    Place.file("portfolio"), "a file cannot be read or written: " + failure.getMessage(), null);
        }
        return Problem.error(
                Place.file("portfolio"),
                "this is a fault of the program, not of your content: " + failure,
                "run portfolio build --stacktrace and report what it prints");
    }
}

package portfolio.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Converts failures that are not errors in the content into problems. */
final class Fault {

    private Fault() {}

    /** Returns the failure as a problem without a file. */
    static Problem problem(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return problem(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof IOException) {
            return Problem.error(
                    Place.file("portfolio"), "a file cannot be read or written: " + failure.getMessage(), null);
        }
        return Problem.error(
                Place.file("portfolio"),
                "this is a bug in the program, not in your content: " + failure,
                "run portfolio build --stacktrace and report what it prints");
    }
}

package portfolio.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file cannot be published as a picture or video. It has no place: the caller knows where the file is
 * named, and adds line and column of each fault if the file is a text.
 */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What is wrong.
     *
     * @param message what is wrong, one line, without a full stop
     * @param hint what to do about it, one line; null if the message says it all
     * @param line the line in the file, counted from 1; 0 if the file as a whole is meant
     * @param column the column in that line, counted from 1; 0 if the file as a whole is meant
     */
    public record Fault(String message, @Nullable String hint, int line, int column) {}

    /** Creates an exception about a file as a whole. */
    PictureException(String message, @Nullable String hint) {
        this(List.of(new Fault(message, hint, 0, 0)));
    }

    /** Creates an exception with at least one fault. */
    PictureException(List<Fault> faults) {
        super(faults.get(0).message());
        this.faults = List.copyOf(faults);
    }

    /** Returns the exception for a file that ends too early. */
    static PictureException cutOff() {
        return new PictureException("the file is cut off", "copy or export it again");
    }

    /** Returns the exception for a file whose bytes contradict its format. */
    static PictureException damaged() {
        return new PictureException("the file is damaged", "open it in a picture editor and export it again");
    }

    /** Returns everything that is wrong with the file, at least one fault, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns what to do about the first fault; null if its message says it all. */
    public @Nullable String hint() {
        return faults.get(0).hint();
    }

    /** Returns the message of the first fault; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

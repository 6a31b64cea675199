package portfolio.serve;

import java.io.IOException;

/** Thrown if a site cannot be served, with a hint about what to do. */
public final class ServeRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** The first port that needs no special rights on most systems. */
    private static final int FIRST_FREE_PORT = 1024;

    private final String hint;

    ServeRefused(String message, String hint, IOException cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** Returns the exception for a port that the user may not open. */
    static ServeRefused port(int port, IOException cause) {
        String message = "port " + port + " cannot be opened: " + cause.getMessage();
        return port < FIRST_FREE_PORT
                ? new ServeRefused(
                        message, "ports below 1024 need special rights, so choose another: --port 8080", cause)
                : new ServeRefused(message, "choose another port, such as --port 0 for any that is free", cause);
    }

    /**
     * Returns the exception for a folder that the system does not watch. Linux limits both the number of watched
     * folders and the number of programs that watch any.
     */
    static ServeRefused watch(IOException cause, String system) {
        String hint = system.startsWith("Linux")
                ? "raise the limits, then serve again: "
                        + "sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512"
                : "close programs that watch many folders, then serve again";
        return new ServeRefused("the folders cannot be watched: " + cause.getMessage(), hint, cause);
    }

    /** Returns the hint about what to do. */
    public String hint() {
        return hint;
    }
}

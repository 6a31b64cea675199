package portfolio.serve;

import java.io.IOException;

/** Thrown when a site cannot be served, with what to do about it. */
public final class ServeRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** The first port that needs no rights on most systems. */
    private static final int FIRST_FREE_PORT = 1024;

    private final String hint;

    ServeRefused(String message, String hint, IOException cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** The system does not let this user listen on a port. */
    static ServeRefused port(int port, IOException cause) {
        String message = "port " + port + " cannot be opened: " + cause.getMessage();
        return port < FIRST_FREE_PORT
                ? new ServeRefused(
                        message, "ports below 1024 need special rights, so choose another: --port 8080", cause)
                : new ServeRefused(message, "choose another port, such as --port 0 for any that is free", cause);
    }

    /** The system does not watch one folder more. Linux counts the folders and the programs that watch any. */
    static ServeRefused watch(IOException cause, String system) {
        String hint = system.startsWith("Linux")
                ? "raise the limits, then serve again: "
                        + "sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512"
                : "close programs that watch many folders, then serve again";
        return new ServeRefused("the folders cannot be watched: " + cause.getMessage(), hint, cause);
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}

package portfolio.cli;

/** The exit codes of the program. */
final class ExitCode {

    /** The command succeeded. */
    static final int DONE = 0;
    /** The command failed, such as because of errors in the content. */
    static final int NOT_BUILT = 1;
    /** The command line was wrong. Nothing was written. */
    static final int WRONG_USAGE = 2;

    /**
     * The exit code that a shell reports after Ctrl-C: 128 plus the number of SIGINT. The program never returns it
     * itself.
     */
    static final int ENDED = 130;

    private ExitCode() {}
}

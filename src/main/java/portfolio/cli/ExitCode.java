package portfolio.cli;

/** What the program tells the process that started it. */
final class ExitCode {

    static final int DONE = 0;
    static final int NOT_BUILT = 1;
    static final int WRONG_USAGE = 2;

    /** What a shell sees of a program that Ctrl-C ended: 128 and the number of the signal. */
    static final int ENDED = 130;

    private ExitCode() {}
}

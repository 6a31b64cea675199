package portfolio.cli;

/** What the program tells the process that started it. */
final class ExitCode {

    static final int DONE = 0;
    static final int NOT_BUILT = 1;
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}

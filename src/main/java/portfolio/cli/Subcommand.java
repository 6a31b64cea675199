package portfolio.cli;

import java.util.concurrent.Callable;

/** A subcommand of the program. Calling it runs the command and returns the exit code. */
interface Subcommand extends Callable<Integer> {

    /** Returns the usage of the command, always the same object. */
    Usage usage();
}

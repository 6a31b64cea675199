package portfolio.cli;

import java.util.concurrent.Callable;

/** One thing the program can be told to do; called once, it gives the exit code. */
interface Subcommand extends Callable<Integer> {

    /** How it is used; always the same object. */
    Usage usage();
}

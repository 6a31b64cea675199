package portfolio.cli;

import portfolio.audit.OutgoingLinks;

/**
 * Counts the links that were tried.
 *
 * @param line where it counts
 */
record LinkCounter(StatusLine line) implements OutgoingLinks.Progress {

    @Override
    public void at(int done, int all) {
        line.show("Trying links: " + done + " of " + all);
    }
}

package portfolio.cli;

import portfolio.audit.OutgoingLinks;

/**
 * Shows on the status line how many external links have been tried.
 *
 * @param line the status line
 */
record LinkCounter(StatusLine line) implements OutgoingLinks.Progress {

    @Override
    public void at(int done, int all) {
        line.show("Trying links: " + done + " of " + all);
    }
}

package portfolio.cli;

import java.io.PrintWriter;
import java.util.List;
import portfolio.serve.Listener;
import portfolio.source.Problem;

/** Prints the events of a live preview on the console. */
final class ServeConsole implements Listener {

    private final PrintWriter out;
    private final PrintWriter err;

    ServeConsole(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public synchronized void rebuilt(long milliseconds, List<String> files) {
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        out.println("Rebuilt in " + milliseconds + " ms: " + files.get(0) + more);
    }

    @Override
    public synchronized void failed(List<Problem> problems) {
        ProblemPrinter.print(problems, err);
        err.println(ProblemPrinter.summary(problems) + ", shown in the browser. The page reloads once fixed.");
    }

    @Override
    public synchronized void remarked(List<Problem> remarks) {
        ProblemPrinter.print(remarks, err);
    }

    @Override
    public synchronized void noted(String sentence) {
        err.println("note: " + sentence);
    }
}

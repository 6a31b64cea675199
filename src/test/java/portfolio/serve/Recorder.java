package portfolio.serve;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import portfolio.source.Problem;
import portfolio.source.ProblemText;

/** Records the messages of a server, one line each. */
public final class Recorder implements Listener {

    private final List<String> told = new CopyOnWriteArrayList<>();

    /** Returns the messages so far. */
    public List<String> told() {
        return told;
    }

    @Override
    public void rebuilt(long milliseconds, List<String> files) {
        told.add("rebuilt: " + String.join(", ", files));
    }

    @Override
    public void failed(List<Problem> problems) {
        problems.forEach(problem -> told.add("failed: " + ProblemText.of(problem)));
    }

    @Override
    public void remarked(List<Problem> remarks) {
        remarks.forEach(problem -> told.add("remarked: " + problem.message()));
    }

    @Override
    public void noted(String sentence) {
        told.add("noted: " + sentence);
    }
}

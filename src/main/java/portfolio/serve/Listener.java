package portfolio.serve;

import java.util.List;
import portfolio.source.Problem;

/** Receives the events of a live preview. Methods may be called from several threads. */
public interface Listener {

    /**
     * Called after the pages were rebuilt and are served.
     *
     * @param milliseconds how long the rebuild took
     * @param files the files that changed, with paths as the user gave them
     */
    void rebuilt(long milliseconds, List<String> files);

    /** Called if the site cannot be built or must not be published. The previous site is still served. */
    void failed(List<Problem> problems);

    /** Called with the warnings and notes that were not reported before. */
    void remarked(List<Problem> remarks);

    /** Called with any other information, as one sentence. */
    void noted(String sentence);
}

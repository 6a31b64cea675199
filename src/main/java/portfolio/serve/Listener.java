package portfolio.serve;

import java.util.List;
import portfolio.source.Problem;

/** Is told what happens to a served site, by one thread or another. */
public interface Listener {

    /**
     * The pages were made anew and are served.
     *
     * @param milliseconds how long it took
     * @param files what was changed, as the owner would name it
     */
    void rebuilt(long milliseconds, List<String> files);

    /** The site could not be made, or must not be published: what was served before is served still. */
    void failed(List<Problem> problems);

    /** Warnings and notes that differ from those told before. */
    void remarked(List<Problem> remarks);

    /** Something else worth knowing, as one sentence. */
    void noted(String sentence);
}

package portfolio.browser;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A browser that the tests control. */
interface Remote extends AutoCloseable {

    /** Sends a command and returns its result. */
    JsonNode send(Command command, Map<String, ?> parameters);

    /** Ends the browser. */
    @Override
    void close();
}

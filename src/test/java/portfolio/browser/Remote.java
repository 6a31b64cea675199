package portfolio.browser;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A browser that is controlled from here. */
interface Remote extends AutoCloseable {

    /** Sends a command, and returns its value. */
    JsonNode send(Command command, Map<String, ?> parameters);

    /** Ends the browser. */
    @Override
    void close();
}

package portfolio.browser;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/** A session of one engine. Engines start at their first use in a test class and end with the class. */
final class EngineSession {

    /** The Tab and right arrow keys in WebDriver. */
    static final String TAB = "\uE004";

    static final String ARROW_RIGHT = "\uE014";

    private final Remote remote;

    private EngineSession(Remote remote) {
        this.remote = remote;
    }

    void open(String url) {
        remote.send(Command.OPEN, Map.of("url", url));
    }

    /** Returns the result of a script. */
    JsonNode evaluate(String script, Object... arguments) {
        return remote.send(Command.RUN, Map.of("script", script, "args", List.of(arguments)));
    }

    /** Returns the result of the body of an asynchronous function; if it throws, the message. */
    JsonNode promised(String body, Object... arguments) {
        return remote.send(
                Command.RUN_PROMISED,
                Map.of(
                        "script",
                        "const done = arguments[arguments.length - 1]; (async function () {" + body
                                + "}).apply(null, arguments).then(done, problem => done([String(problem)]))",
                        "args",
                        List.of(arguments)));
    }

    void press(String key) {
        remote.send(
                Command.PRESS,
                Map.of(
                        "actions",
                        List.of(Map.of(
                                "type", "key",
                                "id", "keys",
                                "actions",
                                        List.of(
                                                Map.of("type", "keyDown", "value", key),
                                                Map.of("type", "keyUp", "value", key))))));
    }

    /** Prints the page on A4. */
    byte[] print() {
        JsonNode document = remote.send(
                Command.PRINT,
                Map.of("page", Map.of("width", 21.0, "height", 29.7), "shrinkToFit", false, "background", false));
        return Base64.getDecoder().decode(document.asString());
    }

    /** The engines of a test class. */
    static final class Pool implements AfterAllCallback {

        private final Map<Engine, EngineSession> light = new EnumMap<>(Engine.class);
        private final List<Remote> open = new ArrayList<>();

        /** Returns the shared session of an engine, for a visitor who prefers light colours. */
        EngineSession of(Engine engine) {
            EngineSession known = light.get(engine);
            if (known == null) {
                known = start(engine, Preference.LIGHT);
                light.put(engine, known);
            }
            return known;
        }

        /** Starts another session, for a visitor who prefers these colours. */
        EngineSession start(Engine engine, Preference colors) {
            Remote remote = engine.start(colors);
            open.add(remote);
            return new EngineSession(remote);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            open.forEach(Remote::close);
        }
    }
}

package portfolio.browser;

/** The commands of WebDriver that the tests use, as each of the two protocols names them. */
enum Command {
    OPEN("WebDriver:Navigate", "url"),
    RUN("WebDriver:ExecuteScript", "execute/sync"),
    RUN_PROMISED("WebDriver:ExecuteAsyncScript", "execute/async"),
    PRESS("WebDriver:PerformActions", "actions"),
    PRINT("WebDriver:Print", "print");

    private final String marionette;
    private final String path;

    Command(String marionette, String path) {
        this.marionette = marionette;
        this.path = path;
    }

    /** Its name in Firefox's own protocol. */
    String marionette() {
        return marionette;
    }

    /** Its path within a session over HTTP. */
    String path() {
        return path;
    }
}

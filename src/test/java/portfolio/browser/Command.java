package portfolio.browser;

/** The WebDriver commands that the tests use, with their names in both protocols. */
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

    /** Returns the name in Marionette, the protocol of Firefox. */
    String marionette() {
        return marionette;
    }

    /** Returns the HTTP path below that of the session. */
    String path() {
        return path;
    }
}

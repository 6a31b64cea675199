package portfolio.source;

/** How parts of a message are highlighted: not at all, or in the colors of the terminal (ECMA-48, SGR). */
public enum AnsiStyle {
    /** Plain text without escape sequences. */
    NONE,

    /** Text with SGR escape sequences. */
    COLOUR;

    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";
    private static final String GREEN = "\u001B[32m";
    private static final String OFF = "\u001B[0m";

    /** Returns the word {@code error}, {@code warning} or {@code note} in the color of the severity. */
    public String word(Severity severity) {
        return in(severity, severity.word());
    }

    /** Returns the word {@code hint} in its color. */
    public String hint() {
        return painted(GREEN, "hint");
    }

    /** Returns a text, such as the carets below an excerpt, in the color of a severity. */
    String in(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> painted(RED, text);
            case WARNING -> painted(YELLOW, text);
            case NOTE -> painted(BLUE, text);
        };
    }

    private String painted(String color, String text) {
        return this == NONE ? text : color + text + OFF;
    }
}

package portfolio.source;

/** How parts of a message stand out: not at all, or in the colours that a terminal was set to (ECMA-48, SGR). */
public enum Ink {
    NONE,
    COLOUR;

    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";
    private static final String GREEN = "\u001B[32m";
    private static final String OFF = "\u001B[0m";

    /** The word {@code error}, {@code warning} or {@code note}. */
    public String word(Severity severity) {
        return in(severity, severity.word());
    }

    /** The word {@code hint}. */
    public String hint() {
        return painted(GREEN, "hint");
    }

    /** What points at a mistake of this severity. */
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

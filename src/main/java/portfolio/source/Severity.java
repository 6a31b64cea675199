package portfolio.source;

/** How serious a {@link Problem} is. Only an {@link #ERROR} prevents the site from being built. */
public enum Severity {
    /** A mistake that must be fixed before the site can be built. */
    ERROR,

    /** Probably a mistake; the site is built anyway. */
    WARNING,

    /** Worth knowing, but not a mistake. */
    NOTE;

    /** Returns the word printed before the message: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}

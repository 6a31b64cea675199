package portfolio.source;

/** How bad a {@link Problem} is. Only an {@link #ERROR} keeps the site from being built. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word printed before the message, in lower case: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}

package portfolio.markdown;

/** Escaping of text for HTML. */
public final class Html {

    private Html() {}

    /** Replaces {@code & < > "}. The result is safe as element content and as a double-quoted attribute value. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
